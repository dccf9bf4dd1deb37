-- A petition in a database that release 0.1 made, as SQL: opened, signed twice, the personal data of version 2 erased. Never to be changed.
CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE "selfgov_case" (
    "case_id" TEXT NOT NULL CONSTRAINT "PK_selfgov_case" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "unit" TEXT NULL,
    "version" INTEGER NOT NULL,
    "head" BLOB NOT NULL,
    "updated" TEXT NOT NULL,
    "next_cause" TEXT NULL,
    "next_deadline" TEXT NULL,
    "claimed_until" TEXT NULL
);
INSERT INTO "selfgov_case" VALUES('petition-1','petition','P2','Collecting',NULL,4,X'7E9266F6EE03915D181B8706261C87DE12EFC821875379EF9DA1D6BF09C552A9','2023-09-18 03:01:30.5','2023-09-27 03:00:00','2023-09-27 03:00:00',NULL);
CREATE TABLE "selfgov_entry" (
    "position" INTEGER NOT NULL CONSTRAINT "PK_selfgov_entry" PRIMARY KEY AUTOINCREMENT,
    "case_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "recorded" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "commitment" BLOB NULL,
    "previous" BLOB NOT NULL,
    "hash" BLOB NOT NULL
);
INSERT INTO "selfgov_entry" VALUES(1,'petition-1',1,'2023-09-17 03:00:00','citizen-17','citizen','petition','P2','petition.opened','{"closes":"2023-09-27T03:00:00Z","title":"Көше жарығы"}',NULL,X'0000000000000000000000000000000000000000000000000000000000000000',X'D5EE4840C92EF4DAF0453A7AA91645B178296B8912BAFA0C090970D7F8BEE216');
INSERT INTO "selfgov_entry" VALUES(2,'petition-1',2,'2023-09-17 03:01:30.5','citizen-17','citizen','petition','P2','petition.signature-given','{"day":"2023-09-17","remark":null,"signatory":{"language":"Kazakh"},"weight":1}',X'03789E8F96F05835FDA8F41BE074DED0F0667C02093A262DFFE22C1117C3A7D0',X'D5EE4840C92EF4DAF0453A7AA91645B178296B8912BAFA0C090970D7F8BEE216',X'67C1D5EF40F4A2AF13B79B46638F977DA9CE240D9B2A2377466417032D13A551');
INSERT INTO "selfgov_entry" VALUES(3,'petition-1',3,'2023-09-18 03:01:30.5','citizen-17','citizen','petition','P2','petition.signature-given','{"day":"2023-09-18","remark":null,"signatory":{"language":"Kazakh"},"weight":1}',X'5D1C3CBD14CA67D745E6A074E638E07AFFBA36D0307D249964E91D0ACED5DAEA',X'67C1D5EF40F4A2AF13B79B46638F977DA9CE240D9B2A2377466417032D13A551',X'560B1A32935B2E4B928EA7157B36FEC8469197F996DAD46331D4F4464548CD49');
INSERT INTO "selfgov_entry" VALUES(4,'petition-1',4,'2023-09-18 03:01:30.5','citizen-17','citizen','petition','P2','personal-data-erased','{"basis":{"act":"Z1300000094","place":"18"},"versions":[2]}',NULL,X'560B1A32935B2E4B928EA7157B36FEC8469197F996DAD46331D4F4464548CD49',X'7E9266F6EE03915D181B8706261C87DE12EFC821875379EF9DA1D6BF09C552A9');
CREATE TABLE "selfgov_migration" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK_selfgov_migration" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO "selfgov_migration" VALUES('20261124000000_CreateJournal','10.0.15');
CREATE TABLE "selfgov_personal_data" (
    "case_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "record" TEXT NOT NULL,
    CONSTRAINT "PK_selfgov_personal_data" PRIMARY KEY ("case_id", "version")
);
INSERT INTO "selfgov_personal_data" VALUES('petition-1',3,'{"salt":"5fe8c8827a63a946be8e689aff3ee2d78d1a882f4a88c91d84f4fbbbcdd64889","values":{"signatory":{"name":"Ерлан"}}}');
CREATE TABLE "selfgov_request" (
    "case_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "first_version" INTEGER NOT NULL,
    "last_version" INTEGER NOT NULL,
    CONSTRAINT "PK_selfgov_request" PRIMARY KEY ("case_id", "key")
);
INSERT INTO "selfgov_request" VALUES('petition-1','letter-17',3,3);
CREATE INDEX "IX_selfgov_case_kind_state_case_id" ON "selfgov_case" ("kind", "state", "case_id");
CREATE INDEX "IX_selfgov_case_next_cause" ON "selfgov_case" ("next_cause");
CREATE INDEX "IX_selfgov_case_next_deadline_case_id" ON "selfgov_case" ("next_deadline", "case_id");
CREATE INDEX "IX_selfgov_case_unit_case_id" ON "selfgov_case" ("unit", "case_id");
CREATE UNIQUE INDEX "IX_selfgov_entry_case_id_version" ON "selfgov_entry" ("case_id", "version");
