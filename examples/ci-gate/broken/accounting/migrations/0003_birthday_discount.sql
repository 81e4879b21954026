-- ✗ schema-drift: a date of birth, for a discount; no store of billing has one
ALTER TABLE invoices ADD COLUMN birth_date date;
