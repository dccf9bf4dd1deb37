using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "decision",
                table: "selfgov_entry",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "fingerprint",
                table: "selfgov_entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "happened",
                table: "selfgov_entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "roles",
                table: "selfgov_entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "selfgov_refusal",
                columns: table => new
                {
                    case_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_on = table.Column<long>(type: "INTEGER", nullable: false),
                    head = table.Column<byte[]>(type: "BLOB", nullable: false),
                    recorded = table.Column<DateTime>(type: "TEXT", nullable: false),
                    happened = table.Column<DateTime>(type: "TEXT", nullable: true),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    edition = table.Column<string>(type: "TEXT", nullable: false),
                    command = table.Column<string>(type: "TEXT", nullable: false),
                    refusals = table.Column<string>(type: "TEXT", nullable: false),
                    commitment = table.Column<byte[]>(type: "BLOB", nullable: true),
                    previous = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
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
