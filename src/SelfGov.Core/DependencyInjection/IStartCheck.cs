namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a package wants to be sure of before a host starts; asked by <see cref="SelfGovValidation.ValidateSelfGov"/>.</summary>
public interface IStartCheck
{
    /// <summary>What is missing, each in a sentence that says how to add it; none where all is there.</summary>
    /// <param name="services">The services of the host.</param>
    IEnumerable<string> Problems(IServiceProvider services);
}
