namespace Timeline.Storage.Specification.Enrolling;

/// <summary>A store that enrols meets every suite, those too that are written later.</summary>
public abstract class EnrolmentSpecification<TFixture>
    where TFixture : IStoreFixture, new()
{
    [Fact]
    public void Store_Enrolled_MeetsEverySuite()
    {
        var suites = typeof(StoreSpecification<>).Assembly.GetTypes()
            .Where(t => t.IsAbstract && t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(StoreSpecification<>))
            .ToArray();
        var met = GetType().Assembly.GetTypes()
            .Select(t => t.BaseType)
            .Where(b => b is { IsGenericType: true } && b.GenericTypeArguments[0] == typeof(TFixture))
            .Select(b => b!.GetGenericTypeDefinition());

        suites.ShouldNotBeEmpty();
        suites.Except(met).Select(s => s.Name).ShouldBeEmpty();
    }
}
