using Microsoft.Extensions.DependencyInjection;

namespace SelfGov.EntityFrameworkCore.DependencyInjection;

/// <summary>A scheduler finds what is due in a database.</summary>
internal sealed class SchedulerCheck : IStartCheck
{
    public IEnumerable<string> Problems(IServiceProvider services)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(JournalDatabase)) == false)
        {
            yield return "The deadline scheduler needs a journal in a database; call UseSqlite(...) or UseNpgsql(...), or leave "
                + "AddDeadlineScheduler() out and call AdvanceAsync for journals in memory.";
        }
    }
}
