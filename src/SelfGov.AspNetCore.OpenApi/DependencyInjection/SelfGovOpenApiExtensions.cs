using Microsoft.AspNetCore.OpenApi;
using SelfGov.AspNetCore.OpenApi.Documents;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the endpoints of the library to the OpenAPI document of a host.</summary>
public static class SelfGovOpenApiExtensions
{
    /// <summary>
    /// Describes all endpoints that <c>MapSelfGov</c> and <c>MapCases</c> make, beside the host's own:
    /// <c>AddOpenApi(options =&gt; options.AddSelfGov())</c>. <c>docs/openapi.md</c> says what the document holds.
    /// </summary>
    /// <param name="options">The options of the document, which has to be of OpenAPI 3.1, as it is unless the host says otherwise.</param>
    /// <returns>The options.</returns>
    /// <remarks>
    /// Where no transformer of the host before this one has said how users authenticate, the document says: by bearer tokens. Descriptions
    /// come from the XML documentation beside the assemblies; where there is none, labels take their place.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public static OpenApiOptions AddSelfGov(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddDocumentTransformer(new SelfGovDocumentTransformer());
    }
}
