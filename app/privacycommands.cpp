// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacycommands.h"

#include "app/dbkeys.h"
#include "app/privacyact.h"
#include "core/config/groups/retention.h"
#include "core/engine/privacy/privacyreader.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QDir>
#include <QUrl>

#include <iostream>

namespace frontdesk {
namespace {

constexpr int MaxCandidates = 20;

int fail(const Error& error, const CommandLineIo& io)
{
    io.err << (error.userText.isEmpty() ? error.detail : error.userText).toStdString() << '\n';
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::NotFound ? int(ExitCode::Failed)
                                                                                      : exitCodeFor(error);
}

QString stamp(Micros at) { return QDateTime::fromMSecsSinceEpoch(at / 1000).toString(Qt::ISODate); }

void print(const ContactCandidate& c, const CommandLineIo& io)
{
    io.out << c.publicId.toStdString() << "  " << (c.name.isEmpty() ? "(no name)" : c.name.toStdString());
    for (const QString& more : {c.email, c.phone})
        if (!more.isEmpty())
            io.out << "  " << more.toStdString();
    io.out << "  " << c.conversations << " conversations, known since " << stamp(c.createdAt).toStdString() << '\n';
}

/// The one person who is meant; everything else is printed and the value says so.
Result<ContactCandidate> theOne(PrivacyReader& store, const QString& who, const CommandLineIo& io)
{
    const auto found = store.find(who, MaxCandidates);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->constFirst();
    for (const ContactCandidate& candidate : *found)
        print(candidate, io);
    return Error{ErrorCode::InvalidInput,
                 found->isEmpty()
                     ? QStringLiteral(
                         "Nobody was found. A customer is named by id, whole e-mail address, telephone number or name.")
                     : QStringLiteral("Several customers fit. Repeat the command with the id of one of them."),
                 {}};
}

int find(PrivacyReader& store, const QString& who, const CommandLineIo& io)
{
    const auto found = store.find(who, MaxCandidates);
    if (!found)
        return fail(found.error(), io);
    for (const ContactCandidate& candidate : *found)
        print(candidate, io);
    if (found->isEmpty())
        io.err << "Nobody was found.\n";
    return int(found->isEmpty() ? ExitCode::Failed : ExitCode::Ok);
}

int verifyAudit(PrivacyReader& store, const CommandLineIo& io)
{
    const auto check = store.checkAudit();
    if (!check)
        return fail(check.error(), io);
    if (check->broken > 0) {
        io.err << "The audit log was changed at entry " << check->broken << ", or cut off before it (" << check->rows
               << " entries).\n";
        return int(ExitCode::Failed);
    }
    io.out << "The audit log is whole: " << check->rows << " entries, each fits the one before it.\n";
    return int(ExitCode::Ok);
}

int listAudit(PrivacyReader& store, const PrivacyCommand& command, const CommandLineIo& io)
{
    const auto page = store.auditLines(QString::fromStdString(command.text), command.limit);
    if (!page)
        return fail(page.error(), io);
    for (const AuditLine& line : page->lines) {
        io.out << line.entry.seq << "  " << stamp(line.entry.at).toStdString() << "  " << line.actorName.toStdString()
               << "  " << line.entry.action.toStdString() << "  " << line.entry.target.toStdString();
        if (line.entry.details.is_object() && !line.entry.details.empty())
            io.out << "  " << toBytes(line.entry.details).toStdString();
        io.out << '\n';
    }
    if (page->more)
        io.err << "There are older entries: --limit shows more.\n";
    return int(ExitCode::Ok);
}

int dryRun(PrivacyReader& store, const LaunchOptions& launch, const CommandLineIo& io)
{
    const int days = launch.settings->get(setting::RetentionConversationDays);
    if (days == 0) {
        io.out << "Conversations are kept for ever (retention.conversation_days = 0).\n";
        return int(ExitCode::Ok);
    }
    const Micros before = SystemClock().now() - days * 24LL * 60 * MicrosPerMinute;
    const auto count = store.conversationsBefore(before);
    if (!count)
        return fail(count.error(), io);
    io.out << *count << " conversations were closed before " << stamp(before).toStdString()
           << " and would be removed.\n";
    return int(ExitCode::Ok);
}

int act(const QByteArray& what, const LaunchOptions& launch, const QByteArray& key, const CommandLineIo& io)
{
    const Result<QString> done = performPrivacyAct(what, launch, key);
    if (!done)
        return fail(done.error(), io);
    io.out << done->toStdString() << '\n';
    return int(ExitCode::Ok);
}

int actOnPerson(PrivacyReader& store, const PrivacyCommand& command, const LaunchOptions& launch, const QByteArray& key,
                const CommandLineIo& io)
{
    const Result<ContactCandidate> person = theOne(store, QString::fromStdString(command.who), io);
    if (!person)
        return fail(person.error(), io);
    const QByteArray id = QByteArray::number(person->id.value);
    if (command.verb == PrivacyCommand::Verb::Export) {
        const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(QString::fromStdString(command.file)));
        return act("export " + id + ' ' + QUrl::toPercentEncoding(path, "/"), launch, key, io);
    }
    print(*person, io);
    if (!command.yes) {
        io.err << "This cannot be undone. Repeat the command with --yes to erase this customer.\n";
        return int(ExitCode::Usage);
    }
    return act("erase " + id, launch, key, io);
}

}  // namespace

void addPrivacyVerbs(CLI::App& app, PrivacyCommand& command)
{
    using Verb = PrivacyCommand::Verb;
    const auto verb = [&command](CLI::App* parent, const char* name, const char* about, Verb value) {
        CLI::App* added = parent->add_subcommand(name, about);
        added->fallthrough();
        added->callback([&command, value] { command.verb = value; });
        return added;
    };
    CLI::App* privacy = app.add_subcommand("privacy",
                                           "Customers' data: find, export or erase one person, remove what is too old");
    privacy->require_subcommand(1);
    privacy->fallthrough();
    const char* const who = "Customer: id, whole e-mail address, telephone number or name";
    verb(privacy, "find", "List the customers that fit", Verb::Find)->add_option("WHO", command.who, who)->required();
    CLI::App* writing = verb(privacy, "export", "Write everything known about a customer into a zip file",
                             Verb::Export);
    writing->add_option("WHO", command.who, who)->required();
    writing->add_option("FILE", command.file, "The zip file to write")->required();
    CLI::App* erase = verb(privacy, "erase", "Remove a customer with everything about them, for good", Verb::Erase);
    erase->add_option("WHO", command.who, who)->required();
    erase->add_flag("--yes", command.yes, "Do it; without it the customer is only shown");
    verb(privacy, "purge", "Remove what is older than the settings of group retention allow", Verb::Purge)
        ->add_flag("--dry-run", command.dryRun, "Only say how many conversations that would be");
    CLI::App* audit = app.add_subcommand("audit", "The log of who saw or changed customers' data");
    audit->require_subcommand(1);
    audit->fallthrough();
    verb(audit, "verify", "Check that no entry was changed, removed or added; exit code 1 if so", Verb::AuditVerify);
    CLI::App* list = verb(audit, "list", "Print the newest entries", Verb::AuditList);
    list->add_option("--text", command.text, "Only entries with this in actor, action or target")->type_name("TEXT");
    list->add_option("--limit", command.limit, "How many")->check(CLI::Range(1, 1000));
}

int runPrivacyCommand(const PrivacyCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const ApplicationForCommands application;
    const Result<QByteArray> key = ownKey(launch);
    if (!key)
        return fail(key.error(), io);
    PrivacyReader store;
    const Result<> opened = store.open(databasePath(*launch.settings, launch.dirs.data), *key);
    if (!opened)
        return fail(opened.error(), io);
    switch (command.verb) {
    case PrivacyCommand::Verb::Find: return find(store, QString::fromStdString(command.who), io);
    case PrivacyCommand::Verb::AuditVerify: return verifyAudit(store, io);
    case PrivacyCommand::Verb::AuditList: return listAudit(store, command, io);
    case PrivacyCommand::Verb::Purge:
        return command.dryRun ? dryRun(store, launch, io) : act("purge", launch, *key, io);
    case PrivacyCommand::Verb::Export:
    case PrivacyCommand::Verb::Erase: return actOnPerson(store, command, launch, *key, io);
    case PrivacyCommand::Verb::None: break;
    }
    return int(ExitCode::Failed);
}

}  // namespace frontdesk
