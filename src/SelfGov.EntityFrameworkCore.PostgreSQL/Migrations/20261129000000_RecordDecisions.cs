using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.PostgreSQL.Migrations
{
    /// <inheritdoc />
    internal sealed partial class RecordDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "command",
                table: "selfgov_entry",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "decision",
                table: "selfgov_entry",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "fingerprint",
                table: "selfgov_entry",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "happened",
                table: "selfgov_entry",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "roles",
                table: "selfgov_entry",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "selfgov_refusal",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    decided_on = table.Column<long>(type: "bigint", nullable: false),
                    head = table.Column<byte[]>(type: "bytea", nullable: false),
                    recorded = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    happened = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    actor = table.Column<string>(type: "text", nullable: false),
                    roles = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    edition = table.Column<string>(type: "text", nullable: false),
                    command = table.Column<string>(type: "text", nullable: false),
                    refusals = table.Column<string>(type: "text", nullable: false),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: true),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_selfgov_refusal", x => new { x.case_id, x.number });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "selfgov_refusal");

            migrationBuilder.DropColumn(
                name: "command",
                table: "selfgov_entry");

            migrationBuilder.DropColumn(
                name: "decision",
                table: "selfgov_entry");

            migrationBuilder.DropColumn(
                name: "fingerprint",
                table: "selfgov_entry");

            migrationBuilder.DropColumn(
                name: "happened",
                table: "selfgov_entry");

            migrationBuilder.DropColumn(
                name: "roles",
                table: "selfgov_entry");
        }
    }
}
