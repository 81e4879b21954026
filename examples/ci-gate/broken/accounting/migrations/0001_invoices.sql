CREATE TABLE invoices (
  id              bigserial PRIMARY KEY,
  order_id        bigint NOT NULL,
  full_name       text NOT NULL,
  billing_address text NOT NULL,
  issued_on       date NOT NULL,
  issued_by       text NOT NULL,
  fiscal_year_end date NOT NULL,
  books_closed_on date
);

COMMENT ON COLUMN invoices.full_name IS '氏名';
COMMENT ON COLUMN invoices.billing_address IS '請求先住所';
