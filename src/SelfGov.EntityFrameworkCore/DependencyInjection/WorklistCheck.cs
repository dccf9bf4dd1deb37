using Microsoft.Extensions.DependencyInjection;

namespace SelfGov.EntityFrameworkCore.DependencyInjection;

/// <summary>A worklist stands in the database of the journal.</summary>
internal sealed class WorklistCheck : IStartCheck
{
    public IEnumerable<string> Problems(IServiceProvider services)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(JournalDatabase)) == false)
        {
            yield return "The worklist needs a journal in a database; call UseSqlite(...) or UseNpgsql(...), or leave AddWorklist() out.";
        }
    }
}
