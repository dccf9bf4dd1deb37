using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>The tables of the worklist.</summary>
internal static class WorklistModel
{
    internal static void AddTo(ModelBuilder modelBuilder)
    {
        modelBuilder.Own<WorkCaseRow>(ConfigureCase);
        modelBuilder.Own<WorkRow>(ConfigureWork);
        modelBuilder.Own<WorkRoleRow>(ConfigureRole);
        modelBuilder.Own<WorkReaderRow>(ConfigureReader);
    }

    private static void ConfigureCase(EntityTypeBuilder<WorkCaseRow> table)
    {
        table.ToTable("selfgov_work_case");
        table.HasKey(row => row.CaseId);
        Identify(table.Property(row => row.CaseId));
        table.Property(row => row.Kind).HasColumnName("kind");
        table.Property(row => row.Edition).HasColumnName("edition");
        table.Property(row => row.Unit).HasColumnName("unit");
        table.Property(row => row.UnitCode).HasColumnName("unit_code");
        table.Property(row => row.Version).HasColumnName("version");
        table.Property(row => row.Law).HasColumnName("law");
        table.Property(row => row.RenewAt).HasColumnName("renew_at");
        table.Property(row => row.Failure).HasColumnName("failure");
        table.HasIndex(row => new { row.Kind, row.Law, row.CaseId });
        table.HasIndex(row => new { row.RenewAt, row.CaseId });
    }

    private static void ConfigureWork(EntityTypeBuilder<WorkRow> table)
    {
        table.ToTable("selfgov_work");
        table.HasKey(row => new { row.CaseId, row.Place });
        Identify(table.Property(row => row.CaseId));
        table.Property(row => row.Place).HasColumnName("place").ValueGeneratedNever();
        table.Property(row => row.Code).HasColumnName("code");
        table.Property(row => row.Article).HasColumnName("article");
        table.Property(row => row.Part).HasColumnName("part");
        table.Property(row => row.Deadline).HasColumnName("deadline");
        table.Property(row => row.At).HasColumnName("at");
        table.Property(row => row.Day).HasColumnName("day");
        table.Property(row => row.Provisional).HasColumnName("provisional");
        table.Property(row => row.Roles).HasColumnName("roles");
        table.Property(row => row.Commands).HasColumnName("commands");
    }

    private static void ConfigureRole(EntityTypeBuilder<WorkRoleRow> table)
    {
        table.ToTable("selfgov_work_role");
        table.HasKey(row => new { row.CaseId, row.Place, row.Role });
        Identify(table.Property(row => row.CaseId));
        table.Property(row => row.Place).HasColumnName("place").ValueGeneratedNever();
        table.Property(row => row.Role).HasColumnName("role");
        table.Property(row => row.Deadline).HasColumnName("deadline");
        table.Property(row => row.At).HasColumnName("at");
        table.Property(row => row.Kind).HasColumnName("kind");
        table.Property(row => row.UnitCode).HasColumnName("unit_code");
        table.HasIndex(row => new { row.Role, row.Deadline, row.At, row.CaseId, row.Place });
        table.HasIndex(row => new { row.Role, row.Deadline, row.Kind, row.At, row.CaseId, row.Place });
        table.HasIndex(row => new { row.Role, row.Deadline, row.UnitCode, row.At, row.CaseId, row.Place });
        table.HasIndex(row => new { row.Role, row.Deadline, row.CaseId, row.At, row.Place });
    }

    private static void ConfigureReader(EntityTypeBuilder<WorkReaderRow> table)
    {
        table.ToTable("selfgov_work_reader");
        table.HasKey(row => row.Kind);
        table.Property(row => row.Kind).HasColumnName("kind").ValueGeneratedNever();
        table.Property(row => row.Position).HasColumnName("position");
        table.Property(row => row.Law).HasColumnName("law");
    }

    private static void Identify(PropertyBuilder<string> column)
    {
        column.HasColumnName("case_id").HasMaxLength(OwnColumns.LongestIdentity);
        OwnColumns.OrderByBytes(column.Metadata);
    }
}
