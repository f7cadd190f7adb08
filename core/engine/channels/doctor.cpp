// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/doctor.h"

#include <vector>

namespace frontdesk {

using namespace doctor;

namespace doctor {
namespace {

constexpr int CallMs = 6000;

twilio::TwilioClient::Rules patience() { return {.tries = 1, .timeoutMs = CallMs}; }

QString shown(const QString& value) { return value.isEmpty() ? Say::tr("(nothing)") : value; }

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

}  // namespace

Run::Run(HttpTransport& transport, const Clock& c, const twilio::Options& o)
    : http(transport), clock(c), options(o), client(transport, o, c, patience())
{
}

const QList<CheckRow>& checks()
{
    static const QList<CheckRow> rows = {
        {"public_url", false, publicAddress},
        {"reachable", false, reachability},
        {"tunnel", false, tunnels},
        {"proxy", false, forwarding},
        {"clock", false, clockSkew},
        {"twilio.credentials", true, credentials},
        {"twilio.numbers", true, numbers},
        {"twilio.webhooks", true, numberWebhooks},
        {"twilio.messaging_service", true, messagingService},
        {"twilio.conversations", true, conversationsWebhooks},
        {"twilio.whatsapp", true, whatsApp},
        {"twilio.signature", true, signature},
        {"twilio.fallback", true, fallback},
    };
    return rows;
}

Finding good(const QString& title, const QString& found)
{
    return {.check = {.level = DoctorCheck::Level::Good, .title = title, .found = found}, .mend = {}};
}

Finding skipped(const QString& title, const QString& found)
{
    return {.check = {.level = DoctorCheck::Level::Skipped, .title = title, .found = found}, .mend = {}};
}

Finding amiss(DoctorCheck::Level level, const QString& title, const QString& found, const QString& matters,
              const QString& advice)
{
    return {.check = {.level = level, .title = title, .found = found, .matters = matters, .advice = advice},
            .mend = {}};
}

Finding notAsked(const QString& title, const Error& error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return skipped(title, Say::tr("Twilio refuses the account or its Auth Token, so this could not be asked."));
    case ErrorCode::Timeout:
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
    case ErrorCode::Unknown:
    case ErrorCode::Cancelled:
        return skipped(title, Say::tr("Twilio did not answer, so this could not be asked. Is this computer online?"));
    default: break;
    }
    return skipped(title, error.userText.isEmpty()
                              ? Say::tr("Twilio did not answer this question.")
                              : Say::tr("Twilio did not answer this question: %1").arg(error.userText));
}

/// What stands at Twilio was set by somebody else, perhaps with a password of theirs in it.
QString shownAddress(const QString& address)
{
    QUrl url(address);
    if (url.host().isEmpty())
        return shown(address);
    const bool more = url.hasQuery() || url.hasFragment();
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return more ? url.toString() + QStringLiteral("?...") : url.toString();
}

void Difference::want(const char* field, const QString& name, const QString& now, const QString& wanted)
{
    if (now == wanted || (!wanted.isEmpty() && withoutSlash(now) == withoutSlash(wanted)))
        return;
    m_changes << QStringLiteral("%1: %2 -> %3").arg(name, shownAddress(now), shown(wanted));
    m_fields.append({QByteArray(field), wanted.toUtf8()});
}

void Difference::wantAll(const char* field, const QString& name, const QStringList& now, const QStringList& needed)
{
    QStringList all = now;
    for (const QString& one : needed)
        if (!all.contains(one))
            all << one;
    if (all == now)
        return;
    const QString comma = QStringLiteral(", ");
    m_changes << QStringLiteral("%1: %2 -> %3").arg(name, shown(now.join(comma)), all.join(comma));
    for (const QString& one : all)
        m_fields.append({QByteArray(field), one.toUtf8()});
}

}  // namespace doctor

namespace {

QString keyOf(const QString& id, const QString& account) { return id % u' ' % account; }

Error noSuchCheck() { return {ErrorCode::NotFound, Say::tr("There is no such check."), {}}; }

/// A check that has an error of its own is a finding too.
DoctorCheck named(const Result<Finding>& found, const CheckRow& row, const QString& account)
{
    DoctorCheck check = found ? found->check : skipped(QString::fromLatin1(row.id), found.error().userText).check;
    check.id = QString::fromLatin1(row.id);
    check.account = account;
    return check;
}

}  // namespace

RunPtr Doctor::begin() const
{
    auto run = std::make_shared<Run>(m_parts.http, m_parts.clock, m_parts.twilio());
    run->options.accounts.removeIf([](const twilio::Account& account) { return account.simulated; });
    run->publicUrl = m_parts.publicUrl ? m_parts.publicUrl() : QString();
    while (run->publicUrl.endsWith(u'/'))
        run->publicUrl.chop(1);
    run->local = m_parts.local ? m_parts.local() : QUrl();
    run->instance = m_parts.instance;
    run->stop = m_stop.get_token();
    if (m_parts.tunnel)
        run->tunnel = m_parts.tunnel();
    run->sample = m_parts.sample && m_parts.sample();
    if (!run->sample)
        run->startTunnel = m_parts.startTunnel;
    run->unbelieved = m_parts.unbelieved ? m_parts.unbelieved() : 0;
    return run;
}

void Doctor::remember(const DoctorCheck& check) { m_shown.insert(keyOf(check.id, check.account), check.changes); }

Task<QList<DoctorCheck>> Doctor::run(QString account)
{
    struct Begun {
        const CheckRow* row;
        QString account;
        Task<Finding> look;
    };
    const RunPtr run = begin();
    if (!account.isEmpty() && !run->options.find(account))
        co_return Error{ErrorCode::NotFound, Say::tr("This account is not set up."), account};
    std::vector<Begun> begun;
    for (const CheckRow& row : checks())
        if (!row.perAccount && account.isEmpty())
            begun.push_back({&row, {}, row.look(run, {})});
    for (const twilio::Account& one : run->options.accounts)
        for (const CheckRow& row : checks())
            if (row.perAccount && (account.isEmpty() || account == one.sid))
                begun.push_back({&row, one.sid, row.look(run, one)});
    QList<DoctorCheck> list;
    for (Begun& one : begun) {
        Task<Finding>& look = one.look;
        const Result<Finding> found = co_await look;
        list << named(found, *one.row, one.account);
        remember(list.constLast());
    }
    co_return list;
}

Task<DoctorCheck> Doctor::fix(QString id, QString account)
{
    const RunPtr run = begin();
    const CheckRow* row = nullptr;
    for (const CheckRow& one : checks())
        if (id == QLatin1String(one.id))
            row = &one;
    const twilio::Account* const found = run->options.find(account);
    if (!row || (row->perAccount && !found))
        co_return noSuchCheck();
    const twilio::Account one = found ? *found : twilio::Account();
    auto looking = row->look(run, one);
    const Result<Finding> before = co_await looking;
    if (!before)
        co_return before.error();
    const DoctorCheck seen = named(before, *row, account);
    if (!before->mend)
        co_return seen.level == DoctorCheck::Level::Good
            ? Result<DoctorCheck>(seen)
            : Result<DoctorCheck>(Error{ErrorCode::NotFound, Say::tr("The program cannot mend this by itself."), id});
    const auto shown = m_shown.constFind(keyOf(id, account));
    if (shown == m_shown.cend() || *shown != seen.changes) {
        remember(seen);
        co_return Error{ErrorCode::Conflict,
                        Say::tr("It is different from what was shown. Nothing was changed; look at it again."),
                        {}};
    }
    auto mending = before->mend();
    const Result<> mended = co_await mending;
    if (!mended)
        co_return mended.error();
    const RunPtr again = begin();
    auto second = row->look(again, one);
    const Result<Finding> after = co_await second;
    const DoctorCheck check = named(after, *row, account);
    remember(check);
    co_return check;
}

}  // namespace frontdesk
