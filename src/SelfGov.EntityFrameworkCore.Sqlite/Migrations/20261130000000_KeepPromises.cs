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

            // Whether the purges of earlier erasures were done, nobody knows: one is owed for all of them, in the name of the last.
            migrationBuilder.Sql(
                "INSERT INTO selfgov_purge (case_id, version, recorded) SELECT case_id, version, recorded FROM selfgov_entry "
                + "WHERE fact = 'personal-data-erased' ORDER BY position DESC LIMIT 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "selfgov_purge");
        }
    }
}
