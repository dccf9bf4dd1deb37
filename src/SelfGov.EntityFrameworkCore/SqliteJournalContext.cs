using Microsoft.EntityFrameworkCore;

namespace SelfGov.EntityFrameworkCore;

/// <summary>The journal in an SQLite file, with the migrations for it.</summary>
internal sealed class SqliteJournalContext(DbContextOptions<SqliteJournalContext> options) : JournalContext(options);
