/** A shop, as `pg_dump` writes one: quotes, schemas, dollar quotes, the data of COPY. */
export const postgresql = `--
-- PostgreSQL database dump
--
\\restrict a1B2c3
SET search_path = public;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TYPE public.mood AS ENUM ('calm', 'cross; or worse');
CREATE TYPE public.postal AS (zip text, "都道府県" text);

CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $fn$
BEGIN
  -- CREATE TABLE not_one (a int);
  EXECUTE 'CREATE TABLE nor_this (a int)';
  RETURN NEW;
END; $fn$;

CREATE TABLE public.customer ( -- people who buy
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    /* as in the passport */
    "full name" character varying(80) COLLATE "C" NOT NULL DEFAULT ''::character varying, -- 氏名; the whole
    -- @personal email
    mail text NOT NULL CHECK (mail LIKE '%@%, %'),
    "生年月日" date,
    born_at timestamp(3) with time zone DEFAULT now(),

    -- prices

    credit numeric(10, 2),
    tags text[] DEFAULT '{}'::text[],
    feeling public.mood,
    key text, -- x-pii: false
    lives public.postal[],
    CONSTRAINT mail_once UNIQUE (mail),
    EXCLUDE USING gist (born_at WITH =),
    CHECK (credit > 0)
) WITH (fillfactor = 70);

COMMENT ON COLUMN public.customer.born_at IS 'when they were born; it''s a secret @personal birth-date';

CREATE TABLE IF NOT EXISTS "Order" (
    "orderId" uuid DEFAULT gen_random_uuid(),
    customer bigint REFERENCES public.customer (id) ON DELETE CASCADE,
    note text DEFAULT E'it\\'s; fine',
    total double precision,
    PRIMARY KEY ("orderId"),
    FOREIGN KEY (customer) REFERENCES public.customer
) PARTITION BY RANGE (total);
CREATE TABLE order_1 PARTITION OF "Order" FOR VALUES FROM (1) TO (2);

COPY public.customer (id, "full name") FROM stdin;
1	CREATE TABLE data (a int);
2	it's "quoted
\\.

CREATE UNIQUE INDEX by_mail ON public.customer USING btree (lower(mail));
CREATE VIEW names AS SELECT "full name" FROM public.customer;
ALTER TABLE ONLY public.customer ADD CONSTRAINT positive CHECK (credit > 0);
`

export const postgresqlColumns = [
  ['postal', 'zip', 'text'],
  ['postal', '都道府県', 'text'],
  ['customer', 'id', 'bigint'],
  ['customer', 'full name', 'character varying(80)'],
  ['customer', 'mail', 'text'],
  ['customer', '生年月日', 'date'],
  ['customer', 'born_at', 'timestamp(3) with time zone'],
  ['customer', 'credit', 'numeric(10, 2)'],
  ['customer', 'tags', 'text[]'],
  ['customer', 'feeling', 'public.mood'],
  ['customer', 'key', 'text'],
  ['customer', 'lives', 'public.postal[]'],
  ['Order', 'orderId', 'uuid'],
  ['Order', 'customer', 'bigint'],
  ['Order', 'note', 'text'],
  ['Order', 'total', 'double precision'],
] as const

/** Members of a club, as `mysqldump` writes them. */
export const mysql = `-- MySQL dump 10.13
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
# a comment; of another kind
DROP TABLE IF EXISTS \`kaiin\`;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE \`kaiin\` (
  \`kaiin_id\` int(11) unsigned zerofill NOT NULL AUTO_INCREMENT COMMENT '会員番号',
  \`shimei\` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL COMMENT '氏名; it\\'s @personal name',
  \`sei\` enum('m','f','it''s, so') DEFAULT 'm',
  \`email\` national varchar(100) NOT NULL DEFAULT "a;b",
  \`𠮷野家\` tinyint(1) DEFAULT '0', -- 好き
  \`here\` point NOT NULL /*!80003 SRID 4326 */,
  \`whole\` varchar(90) GENERATED ALWAYS AS (concat(\`shimei\`,_utf8mb4'; ',\`sei\`)) VIRTUAL,
  \`changed\` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (\`kaiin_id\`),
  UNIQUE KEY \`email\` (\`email\`(20)) USING BTREE,
  KEY \`shimei\` (\`shimei\`),
  FULLTEXT KEY \`text\` (\`shimei\`),
  SPATIAL INDEX (\`here\`),
  CONSTRAINT \`fk\` FOREIGN KEY (\`sei\`) REFERENCES \`sei\` (\`id\`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COMMENT='people; of the club'
/*!50100 PARTITION BY HASH (kaiin_id) PARTITIONS 4 */;

LOCK TABLES \`kaiin\` WRITE;
INSERT INTO \`kaiin\` VALUES (1,'CREATE TABLE \`no\` (\`a\` int);','it\\'s'),(2,"x",'\\\\');
UNLOCK TABLES;

DELIMITER ;;
CREATE TRIGGER t BEFORE INSERT ON kaiin FOR EACH ROW BEGIN
  SET NEW.sei = 'm';
END ;;
DELIMITER ;

CREATE TABLE kaiin_log LIKE kaiin;
`

export const mysqlColumns = [
  ['kaiin', 'kaiin_id', 'int(11) unsigned zerofill'],
  ['kaiin', 'shimei', 'varchar(40)'],
  ['kaiin', 'sei', "enum('m','f','it''s, so')"],
  ['kaiin', 'email', 'national varchar(100)'],
  ['kaiin', '𠮷野家', 'tinyint(1)'],
  ['kaiin', 'here', 'point'],
  ['kaiin', 'whole', 'varchar(90)'],
  ['kaiin', 'changed', 'timestamp'],
] as const

/** Notes on a telephone, as SQLite keeps them. */
export const sqlite = `PRAGMA foreign_keys = ON;
BEGIN TRANSACTION;
CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  anything,
  [the author] TEXT NOT NULL ON CONFLICT IGNORE,
  "when" DATETIME DEFAULT (strftime('%s', 'now')),
  'title' TEXT COLLATE NOCASE
  , body TEXT -- 本文
  , untyped PRIMARY KEY
  , CHECK (length(body) < 1000)
) WITHOUT ROWID, STRICT;
CREATE VIRTUAL TABLE found USING fts5(title, body UNINDEXED, content='notes', tokenize = 'porter');
CREATE TRIGGER touched AFTER UPDATE ON notes BEGIN
  UPDATE notes SET "when" = 1;
  DELETE FROM found;
END;
COMMIT;
`

export const sqliteColumns = [
  ['notes', 'id', 'INTEGER'],
  ['notes', 'anything', ''],
  ['notes', 'the author', 'TEXT'],
  ['notes', 'when', 'DATETIME'],
  ['notes', 'title', 'TEXT'],
  ['notes', 'body', 'TEXT'],
  ['notes', 'untyped', ''],
  ['found', 'title', ''],
  ['found', 'body', 'UNINDEXED'],
] as const
