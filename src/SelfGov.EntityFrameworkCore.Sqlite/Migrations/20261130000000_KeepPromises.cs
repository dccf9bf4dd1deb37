using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.Sqlite.Migrations
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
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_purge", x => new { x.case_id, x.version });
                });

            migrationBuilder.AddColumn<long>(
                name: "computed_for",
                table: "selfgov_case",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "holds_until",
                table: "selfgov_case",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "law",
                table: "selfgov_case",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unit_code",
                table: "selfgov_case",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_case_id",
                table: "selfgov_case",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_computed_for_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "computed_for", "case_id" },
                filter: "computed_for <> version");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_holds_until_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "holds_until", "case_id" },
                filter: "holds_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_law_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "law", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_next_deadline_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "next_deadline", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_state_case_id",
                table: "selfgov_case",
                columns: new[] { "state", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_unit_code_case_id",
                table: "selfgov_case",
                columns: new[] { "unit_code", "case_id" });

            // Whether the purges of earlier erasures were done, nobody knows: one is owed for all of them, in the name of the last.
            migrationBuilder.Sql(
                "INSERT INTO selfgov_purge (case_id, version, recorded) SELECT case_id, version, recorded FROM selfgov_entry "
                + "WHERE fact = 'personal-data-erased' ORDER BY position DESC LIMIT 1");
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
        }
    }
}
