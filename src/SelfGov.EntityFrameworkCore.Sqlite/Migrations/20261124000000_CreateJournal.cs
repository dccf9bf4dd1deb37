using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class CreateJournal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "selfgov_case",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    head = table.Column<byte[]>(type: "BLOB", nullable: false),
                    updated = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_cause = table.Column<DateTime>(type: "TEXT", nullable: true),
                    next_deadline = table.Column<DateTime>(type: "TEXT", nullable: true),
                    claimed_until = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_case", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "selfgov_entry",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    fact = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    commitment = table.Column<byte[]>(type: "BLOB", nullable: true),
                    previous = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_entry", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "selfgov_personal_data",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    record = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_personal_data", x => new { x.case_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "selfgov_request",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    first_version = table.Column<long>(type: "INTEGER", nullable: false),
                    last_version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_request", x => new { x.case_id, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_state_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "state", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_next_cause",
                table: "selfgov_case",
                column: "next_cause");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_next_deadline_case_id",
                table: "selfgov_case",
                columns: new[] { "next_deadline", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_unit_case_id",
                table: "selfgov_case",
                columns: new[] { "unit", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_entry_case_id_version",
                table: "selfgov_entry",
                columns: new[] { "case_id", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "selfgov_case");

            migrationBuilder.DropTable(
                name: "selfgov_entry");

            migrationBuilder.DropTable(
                name: "selfgov_personal_data");

            migrationBuilder.DropTable(
                name: "selfgov_request");
        }
    }
}
