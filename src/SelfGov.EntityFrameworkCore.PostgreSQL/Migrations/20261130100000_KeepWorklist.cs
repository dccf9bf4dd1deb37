using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.PostgreSQL.Migrations
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
                    case_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false),
                    edition = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    unit_code = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    law = table.Column<long>(type: "bigint", nullable: false),
                    renew_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work_case", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "selfgov_work",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    place = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    article = table.Column<string>(type: "text", nullable: false),
                    part = table.Column<string>(type: "text", nullable: true),
                    deadline = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    provisional = table.Column<bool>(type: "boolean", nullable: false),
                    roles = table.Column<string>(type: "text", nullable: false),
                    commands = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work", x => new { x.case_id, x.place });
                });

            migrationBuilder.CreateTable(
                name: "selfgov_work_role",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    place = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    deadline = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    unit_code = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_work_role", x => new { x.case_id, x.place, x.role });
                });

            migrationBuilder.CreateTable(
                name: "selfgov_work_reader",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    law = table.Column<long>(type: "bigint", nullable: false)
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
