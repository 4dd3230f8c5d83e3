using System.Reflection;

namespace Intercom.Tests.Loading;

/// <summary>What has an address at the API can be loaded, and nothing else offers to be.</summary>
public class LoadableModelsTests
{
    private static readonly Type[] s_models = [.. typeof(Resource).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Resource)))];

    [Fact]
    public void Just_the_models_with_an_address_load_themselves()
    {
        Type[] withAddress =
        [
            typeof(Admin), typeof(Company), typeof(Contact), typeof(Conversation), typeof(Job), typeof(Note), typeof(Segment), typeof(Subscription), typeof(Tag), typeof(Team),
            typeof(User), typeof(Visitor),
        ];
        Assert.Equal(withAddress.Select(type => type.Name), s_models.Where(LoadsItself).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_the_others_only_a_notification_loads_something_which_is_its_model()
    {
        IEnumerable<Type> loading = s_models.Where(model => !LoadsItself(model) && model.GetMethods().Any(method => method.Name == "LoadAsync"));
        Assert.Equal(typeof(Notification), Assert.Single(loading));
        Assert.All(typeof(Notification).GetMethods().Where(method => method.Name == "LoadAsync"), method => Assert.Equal(typeof(Task<Resource>), method.ReturnType));
    }

    [Theory]
    [InlineData(typeof(Event))]
    [InlineData(typeof(Message))]
    [InlineData(typeof(ConversationPart))]
    [InlineData(typeof(Attachment))]
    [InlineData(typeof(Participant))]
    [InlineData(typeof(Count))]
    [InlineData(typeof(NamedCount))]
    [InlineData(typeof(Customer))]
    [InlineData(typeof(SocialProfile))]
    [InlineData(typeof(UnknownResource))]
    public async Task What_has_no_address_says_so_where_a_notification_would_load_it(Type model)
    {
        var resource = (Resource)Activator.CreateInstance(model, nonPublic: true)!;
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => resource.LoadAnewAsync(CancellationToken.None));
        Assert.Contains("no address", exception.Message, StringComparison.Ordinal);
    }

    private static bool LoadsItself(Type model) =>
        model.GetMethod("LoadAsync", BindingFlags.Public | BindingFlags.Instance, [typeof(CancellationToken)])?.ReturnType == typeof(Task<>).MakeGenericType(model);
}
