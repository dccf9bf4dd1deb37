using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.PostgreSQL.Migrations
{
    /// <inheritdoc />
    internal sealed partial class KeepPromises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "selfgov_purge",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    recorded = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_purge", x => new { x.case_id, x.version });
                });

            migrationBuilder.AddColumn<long>(
                name: "computed_for",
                table: "selfgov_case",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "holds_until",
                table: "selfgov_case",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "law",
                table: "selfgov_case",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unit_code",
                table: "selfgov_case",
                type: "text",
                nullable: true);

            // Pages of lists begin in these indexes, letter by letter, whatever the order of the database.
            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_state_case_id",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_state_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "state", "case_id" })
                .Annotation("Relational:Collation", new[] { null, null, "C" });

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_next_deadline_case_id",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_next_deadline_case_id",
                table: "selfgov_case",
                columns: new[] { "next_deadline", "case_id" })
                .Annotation("Relational:Collation", new[] { null, "C" });

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_unit_case_id",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_unit_case_id",
                table: "selfgov_case",
                columns: new[] { "unit", "case_id" })
                .Annotation("Relational:Collation", new[] { null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_case_id",
                table: "selfgov_case",
                column: "case_id")
                .Annotation("Relational:Collation", new[] { "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "case_id" })
                .Annotation("Relational:Collation", new[] { null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_computed_for_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "computed_for", "case_id" },
                filter: "computed_for <> version")
                .Annotation("Relational:Collation", new[] { null, null, null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_holds_until_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "holds_until", "case_id" },
                filter: "holds_until IS NOT NULL")
                .Annotation("Relational:Collation", new[] { null, null, null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_law_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "law", "case_id" })
                .Annotation("Relational:Collation", new[] { null, null, null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_next_deadline_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "next_deadline", "case_id" })
                .Annotation("Relational:Collation", new[] { null, null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_state_case_id",
                table: "selfgov_case",
                columns: new[] { "state", "case_id" })
                .Annotation("Relational:Collation", new[] { null, "C" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_unit_code_case_id",
                table: "selfgov_case",
                columns: new[] { "unit_code", "case_id" })
                .Annotation("Relational:Collation", new[] { null, "C" });

            // Whether the purges of earlier erasures were done, nobody knows: one is owed for all of them, in the name of the last.
            migrationBuilder.Sql(
                "INSERT INTO selfgov_purge (case_id, version, recorded) SELECT case_id, version, recorded FROM selfgov_entry "
                + "WHERE fact = 'personal-data-erased' ORDER BY position DESC LIMIT 1");

            // What ANALYZE copies of a column lives on when the rows are gone.
            migrationBuilder.Sql("ALTER TABLE selfgov_personal_data ALTER COLUMN record SET STATISTICS 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_edition_computed_for_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_edition_holds_until_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_edition_law_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_next_deadline_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_state_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_unit_code_case_id",
                table: "selfgov_case");

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_state_case_id",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_state_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "state", "case_id" });

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_next_deadline_case_id",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_next_deadline_case_id",
                table: "selfgov_case",
                columns: new[] { "next_deadline", "case_id" });

            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_unit_case_id",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_unit_case_id",
                table: "selfgov_case",
                columns: new[] { "unit", "case_id" });

            migrationBuilder.DropColumn(
                name: "computed_for",
                table: "selfgov_case");

            migrationBuilder.DropColumn(
                name: "holds_until",
                table: "selfgov_case");

            migrationBuilder.DropColumn(
                name: "law",
                table: "selfgov_case");

            migrationBuilder.DropColumn(
                name: "unit_code",
                table: "selfgov_case");

            migrationBuilder.DropTable(
                name: "selfgov_purge");

            migrationBuilder.Sql("ALTER TABLE selfgov_personal_data ALTER COLUMN record SET STATISTICS -1");
        }
    }
}
