CREATE TABLE payments (
  id             bigserial PRIMARY KEY,
  invoice_id     bigint NOT NULL REFERENCES invoices (id),
  payment_method text NOT NULL,
  payment_amount numeric(12, 0) NOT NULL,
  payment_date   date
);

COMMENT ON COLUMN payments.payment_method IS '支払方法';
CREATE INDEX payments_by_invoice ON payments (invoice_id);
