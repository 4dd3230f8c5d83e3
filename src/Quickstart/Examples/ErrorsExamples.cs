using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Errors": what is thrown, and what it tells.</summary>
internal sealed class ErrorsExamples(Show show, OtherClients clients)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Errors");
        await RefuseAsync();
        await MisuseAsync();
        await ExceedAsync();
    }

    private async Task RefuseAsync()
    {
        await show.ReadAsync(async () =>
        {
            try
            {
                return (await User.FindAsync(userId: "nobody")).Name;
            }
            catch (ResourceNotFoundException exception)
            {
                return $"{exception.HttpCode} {exception.Code}: {exception.Errors[0].Message}";
            }
        });
        using IntercomClient stranger = clients.WithToken("wrong");
        await show.ReadAsync(async () =>
        {
            try
            {
                return (await stranger.Admins.MeAsync()).Name;
            }
            catch (AuthenticationException exception)
            {
                return $"{exception.HttpCode} {exception.Code}: {exception.Errors[0].Message}";
            }
        });
        await show.WriteAsync(async () =>
        {
            try
            {
                return (await User.CreateAsync(new User { UserId = "quickstart-1", Email = "no address" })).Id;
            }
            catch (IntercomException exception)
            {
                return $"{exception.GetType().Name} {exception.HttpCode} {exception.Code} in {exception.Field}, request {exception.RequestId}";
            }
        });
    }

    private async Task MisuseAsync()
    {
        await show.ReadAsync(async () =>
        {
            try
            {
                return (await User.FindAsync(id: "1", email: "bob@example.com")).Name;
            }
            catch (ArgumentException exception)
            {
                return exception.Message;
            }
        });
        await show.LookAsync(() =>
        {
            try
            {
                return (string)new User()["favourite_color"];
            }
            catch (AttributeNotSetException exception)
            {
                return exception.Message;
            }
        });
    }

    /// <summary>A rate limit is best met at an Intercom of one's own: this one takes a single request, and has no port. The client does not wait for its turn.</summary>
    private async Task ExceedAsync()
    {
        using var busy = new IntercomEmulator(new IntercomEmulatorOptions { RateLimit = 1 });
        using IntercomClient impatient = busy.CreateClient(options => (options.Pacing, options.MaxRetries) = (false, 0));
        await show.ReadAsync(async () =>
        {
            try
            {
                await impatient.Users.CountAsync();
                return await impatient.Users.CountAsync();
            }
            catch (RateLimitExceededException exception)
            {
                return exception.RateLimit?.Limit;
            }
        });
    }
}
