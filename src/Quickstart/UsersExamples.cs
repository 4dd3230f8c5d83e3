using Intercom;

namespace Quickstart;

/// <summary>The section "Users": find, create, save, increment, list, scroll, count, companies, delete.</summary>
internal sealed class UsersExamples(Show show)
{
    /// <summary>The user the examples are about: one they made, or where they only read the first there is.</summary>
    private User user = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Users");
        await CreateAsync();
        await FindAsync();
        await ChangeAsync();
        await show.SectionAsync("Companies of a user");
        await JoinCompaniesAsync();
        await show.SectionAsync("Lists of users");
        await ListAsync();
        await PageAndScrollAsync();
        await show.SectionAsync("Errors");
        await FailAsync();
        await show.SectionAsync("The end of a user");
        await EndAsync();
    }

    private async Task CreateAsync()
    {
        await show.WriteAsync(async () => user = await User.CreateAsync(new User { Email = "bob@example.com", UserId = "1", Name = "Bob Smith" }), Describe);
        await show.WriteAsync(() => User.CreateAsync(new User { UserId = "2", SignedUpAt = DateTimeOffset.UtcNow, NewSession = true }), Describe);
    }

    private async Task FindAsync()
    {
        await show.ReadAsync(() => User.FindOrDefaultAsync(email: "x@y.z"));
        if (user.Id is null)
            await show.ReadAsync(FirstAsync, Describe);

        if (!string.IsNullOrEmpty(user.Email))
            await show.ReadAsync(() => User.FindAsync(email: user.Email), Describe);
        if (!string.IsNullOrEmpty(user.UserId))
            await show.ReadAsync(() => User.FindAsync(userId: user.UserId), Describe);
        if (user.Id is not null)
        {
            await show.ReadAsync(() => User.FindAsync(id: user.Id), Describe);
            await show.ReadAsync(() => user.LoadAsync(), Describe);
        }
    }

    private async Task<User?> FirstAsync()
    {
        await foreach (User first in User.All())
            return user = first;

        return null;
    }

    private async Task ChangeAsync()
    {
        await show.WriteAsync(
            async () =>
            {
                user.CustomAttributes["average_monthly_spend"] = 1234.56;
                await user.SaveAsync();
                return user;
            },
            saved => (double)saved.CustomAttributes["average_monthly_spend"]);
        await show.WriteAsync(
            async () =>
            {
                user.Increment("karma");
                user.Increment("karma", 5);
                user.Decrement("karma");
                await user.SaveAsync();
                return user;
            },
            saved => saved.CustomAttributes["karma"]);
        await show.WriteAsync(
            async () =>
            {
                user.Name = null;
                user.CustomAttributes["karma"] = null;
                await user.SaveAsync();
                return user;
            },
            saved => $"name is set: {saved.IsSet("name")}, and {saved.Name ?? "null"}");
        await show.WriteAsync(
            async () =>
            {
                user["utm_source"] = "newsletter";
                await user.SaveAsync();
                return user;
            },
            saved => saved["utm_source"]);
    }

    private async Task JoinCompaniesAsync()
    {
        await show.WriteAsync(
            async () =>
            {
                user.Companies = [new Company { CompanyId = "6", Name = "Intercom" }, new Company { CompanyId = "9", Name = "Test Company" }];
                await user.SaveAsync();
                return user;
            },
            CompaniesOf);
        await show.WriteAsync(
            async () =>
            {
                user.Companies.Add(new Company { CompanyId = "12", CustomAttributes = { ["referral_source"] = "Google" } });
                await user.SaveAsync();
                return user;
            },
            CompaniesOf);
        await show.WriteAsync(() => user.RemoveCompanyAsync(companyId: "6"), CompaniesOf);
    }

    private async Task ListAsync()
    {
        await show.ReadAsync(async () =>
        {
            int users = 0;
            await foreach (User _ in User.All())
            {
                if (++users == 100)
                    break;
            }

            return users;
        });
        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (User found in User.FindAll(order: SortOrder.Descending, sort: UserSort.CreatedAt, perPage: 1))
            {
                names.Add(found.UserId);
                if (names.Count == 2)
                    break;
            }

            return string.Join(", ", names);
        });
    }

    private async Task PageAndScrollAsync()
    {
        await show.ReadAsync(async () =>
        {
            await foreach (Page<User> page in User.All().AsPages())
                return $"page {page.Number} of {page.TotalPages}: {page.Items.Count} of {page.TotalCount} users";

            return "no page";
        });
        await show.ReadAsync(async () =>
        {
            int users = 0;
            await foreach (User _ in User.Scroll())
            {
                if (++users == 100)
                    break;
            }

            return users;
        });
        await show.ReadAsync(() => User.CountAsync());
        await show.ReadAsync(() => Company.CountAsync());
    }

    private async Task FailAsync()
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
    }

    private async Task EndAsync() => await show.WriteAsync(
        async () =>
        {
            await user.DeleteAsync();
            return await User.FindOrDefaultAsync(userId: "1");
        });

    private static object? Describe(User? described) => described is null ? null : $"{described.Type} {described.Id}: {described.Name ?? "no name"} <{described.Email}>, user_id {described.UserId}";

    private static object? CompaniesOf(User member) => string.Join(", ", member.Companies.Select(company => $"{company.CompanyId} {company.Name}"));
}
