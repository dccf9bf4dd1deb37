using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SelfGov.EntityFrameworkCore.PostgreSQL.Migrations
{
    /// <inheritdoc />
    internal sealed partial class KeepRowsInPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_edition_computed_for_case_id",
                table: "selfgov_case");

            migrationBuilder.AddColumn<long>(
                name: "behind",
                table: "selfgov_case",
                type: "bigint",
                nullable: true,
                computedColumnSql: "CASE WHEN computed_for <> version THEN computed_for END",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_behind_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "behind", "case_id" },
                filter: "behind IS NOT NULL")
                .Annotation("Relational:Collation", new[] { null, null, null, "C" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_selfgov_case_kind_edition_behind_case_id",
                table: "selfgov_case");

            migrationBuilder.DropColumn(
                name: "behind",
                table: "selfgov_case");

            migrationBuilder.CreateIndex(
                name: "IX_selfgov_case_kind_edition_computed_for_case_id",
                table: "selfgov_case",
                columns: new[] { "kind", "edition", "computed_for", "case_id" },
                filter: "computed_for <> version")
                .Annotation("Relational:Collation", new[] { null, null, null, "C" });
        }
    }
}
