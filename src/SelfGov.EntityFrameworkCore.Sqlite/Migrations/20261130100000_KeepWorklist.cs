using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    internal sealed partial class KeepWorklist : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "selfgov_work_case",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    unit_code = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    law = table.Column<long>(type: "INTEGER", nullable: false),
                    renew_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    failure = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work_case", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "selfgov_work",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", nullable: true),
                    deadline = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    commands = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work", x => new { x.case_id, x.place });
                });

            migrationBuilder.CreateTable(
                name: "selfgov_work_role",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    deadline = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    unit_code = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work_role", x => new { x.case_id, x.place, x.role });
                });

            migrationBuilder.CreateTable(
                name: "selfgov_work_reader",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    law = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work_reader", x => x.kind);
                });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_work_case_kind_law_case_id",
                table: "selfgov_work_case",
                columns: new[] { "kind", "law", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_work_case_renew_at_case_id",
                table: "selfgov_work_case",
                columns: new[] { "renew_at", "case_id" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_work_role_role_deadline_at_case_id_place",
                table: "selfgov_work_role",
                columns: new[] { "role", "deadline", "at", "case_id", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_work_role_role_deadline_kind_at_case_id_place",
                table: "selfgov_work_role",
                columns: new[] { "role", "deadline", "kind", "at", "case_id", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_work_role_role_deadline_unit_code_at_case_id_place",
                table: "selfgov_work_role",
                columns: new[] { "role", "deadline", "unit_code", "at", "case_id", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_work_role_role_deadline_case_id_at_place",
                table: "selfgov_work_role",
                columns: new[] { "role", "deadline", "case_id", "at", "place" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "selfgov_work_case");

            migrationBuilder.DropTable(
                name: "selfgov_work");

            migrationBuilder.DropTable(
                name: "selfgov_work_role");

            migrationBuilder.DropTable(
                name: "selfgov_work_reader");
        }
    }
}
