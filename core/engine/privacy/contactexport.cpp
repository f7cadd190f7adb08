// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/contactexport.h"

#include "core/base/zipwriter.h"
#include "core/model/attachments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>

namespace frontdesk::contactexport {
namespace {

QString translate(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

QString safe(const QString& text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString when(Micros at)
{
    return at == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(at / 1000), QLocale::ShortFormat);
}

QString line(const QString& name, const QString& value)
{
    return value.isEmpty()
               ? QString()
               : QString(u"<tr><th>" % safe(name) % u"</th><td dir=\"auto\">" % safe(value) % u"</td></tr>\n");
}

QString section(const QString& title, const QString& rows)
{
    return rows.isEmpty() ? QString() : QString(u"<h2>" % safe(title) % u"</h2>\n<table>\n" % rows % u"</table>\n");
}

QString speaker(const Message& message, const Contact& contact)
{
    switch (message.author) {
    case Author::Contact: return contact.name.isEmpty() ? translate("ContactExport", "Customer") : contact.name;
    case Author::Ai:
        return message.authorName.isEmpty()
                   ? translate("ContactExport", "AI")
                   : QString(message.authorName % u" (" % translate("ContactExport", "AI") % u')');
    case Author::Staff: return message.authorName;
    case Author::System: break;
    }
    return translate("ContactExport", "Event");
}

QString textOf(const Message& message)
{
    if (message.kind == MessageKind::SkillCall)
        return message.skillCall ? QString(message.skillCall->name % u": " % message.skillCall->summary) : QString();
    return message.kind == MessageKind::Event ? message.eventText : message.text();
}

QString messageHtml(const Message& message, const Contact& contact, const QHash<QString, QString>& files)
{
    QString body = safe(textOf(message));
    for (const AttachedFile& file : attachmentsOf(message.parts)) {
        const QString inside = files.value(file.mediaId);
        const QString name = safe(file.name.isEmpty() ? file.mediaId : file.name);
        body += u"<div>" % (inside.isEmpty() ? name : QString(u"<a href=\"" % safe(inside) % u"\">" % name % u"</a>"))
                % u"</div>";
    }
    if (body.isEmpty() || (message.kind == MessageKind::Event && message.eventText.isEmpty()))
        return {};
    const QString note = message.kind == MessageKind::Note
                             ? QString(u" · " % translate("ContactExport", "internal note"))
                             : QString();
    return u"<tr><th>" % safe(when(message.createdAt)) % u"<br>" % safe(speaker(message, contact)) % safe(note)
           % u"</th><td dir=\"auto\">" % body % u"</td></tr>\n";
}

QString conversationsHtml(const Dossier& dossier, const QHash<QString, QString>& files)
{
    QString html;
    for (const DossierConversation& whole : dossier.conversations) {
        QString rows;
        for (const Message& message : whole.messages)
            rows += messageHtml(message, dossier.contact, files);
        for (const Escalation& escalation : whole.escalations)
            rows += line(translate("ContactExport", "Passed to people"),
                         QString(when(escalation.raisedAt) % u": " % escalation.summary));
        for (const DraftRow& draft : whole.drafts)
            if (!draft.text.isEmpty())
                rows += line(translate("ContactExport", "Draft of the AI"),
                             QString(when(draft.createdAt) % u": " % draft.text));
        if (whole.conversation.rating > 0)
            rows += line(translate("ContactExport", "Rating"),
                         QString(QString::number(whole.conversation.rating) % u"/5 " % whole.ratingComment));
        html += section(
            QCoreApplication::translate("ContactExport", "Conversation of %1").arg(when(whole.conversation.createdAt)),
            rows);
    }
    return html;
}

QString identityHtml(const DossierIdentity& identity)
{
    QString rows = line(identity.channel, identity.address);
    if (identity.optedOutAt > 0)
        rows += line(translate("ContactExport", "Wants no more messages since"), when(identity.optedOutAt));
    for (const DossierMember& member : identity.members)
        rows += line(translate("ContactExport", "In the conversation"),
                     QStringList{member.name, when(member.joinedAt), when(member.leftAt)}.join(QStringLiteral("  ")));
    return rows;
}

Json membersJson(const QList<DossierMember>& members)
{
    static constexpr const char* Roles[] = {"customer", "human", "self", "chat"};
    const auto time = [](Micros at) { return at > 0 ? toStd(isoTime(at)) : std::string(); };
    Json list = Json::array();
    for (const DossierMember& member : members)
        list.push_back({{"id", toStd(member.participant)},
                        {"name", toStd(member.name)},
                        {"role", Roles[int(member.role) & 3]},
                        {"joined", time(member.joinedAt)},
                        {"left", time(member.leftAt)}});
    return list;
}

Json messageJson(const Message& message, const QHash<QString, QString>& files)
{
    static constexpr const char* Kinds[] = {"text", "note", "event", "skill_call"};
    Json json = {{"id", toStd(message.publicId)},
                 {"at", toStd(isoTime(message.createdAt))},
                 {"kind", Kinds[int(message.kind)]},
                 {"author", toStd(authorKey(message.author))},
                 {"author_name", toStd(message.authorName)},
                 {"internal", message.visibility == Visibility::Internal},
                 {"text", toStd(textOf(message))}};
    Json attached = Json::array();
    for (const AttachedFile& file : attachmentsOf(message.parts))
        attached.push_back({{"name", toStd(file.name)},
                            {"type", toStd(file.mimeType)},
                            {"bytes", file.bytes},
                            {"file", toStd(files.value(file.mediaId))}});
    if (!attached.empty())
        json["files"] = std::move(attached);
    return json;
}

Json conversationJson(const DossierConversation& whole, const QHash<QString, QString>& files)
{
    Json messages = Json::array();
    for (const Message& message : whole.messages)
        messages.push_back(messageJson(message, files));
    Json escalations = Json::array();
    for (const Escalation& e : whole.escalations)
        escalations.push_back({{"ticket", toStd(e.publicId)},
                               {"at", toStd(isoTime(e.raisedAt))},
                               {"category", toStd(e.category)},
                               {"summary", toStd(e.summary)},
                               {"note", toStd(e.note)}});
    Json drafts = Json::array();
    for (const DraftRow& draft : whole.drafts)
        drafts.push_back({{"at", toStd(isoTime(draft.createdAt))},
                          {"topic", toStd(draft.topic)},
                          {"text", toStd(draft.text)},
                          {"sent", draft.sentMessageId.isValid() && draft.state == DraftState::Sent}});
    const Conversation& c = whole.conversation;
    return {{"id", toStd(c.publicId)},
            {"channel", toStd(c.channelId)},
            {"state", toStd(stateKey(c.state))},
            {"began", toStd(isoTime(c.createdAt))},
            {"closed", whole.closedAt > 0 ? toStd(isoTime(whole.closedAt)) : std::string()},
            {"rating", c.rating},
            {"rating_comment", toStd(whole.ratingComment)},
            {"ai_answers", whole.turns},
            {"messages", std::move(messages)},
            {"ai_drafts", std::move(drafts)},
            {"escalations", std::move(escalations)}};
}

Result<> checkPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.isAbsolute() && !file.isDir() && QFileInfo(file.absolutePath()).isDir())
        return {};
    return Error{
        ErrorCode::InvalidInput,
        QCoreApplication::translate("ContactExport", "The file %1 cannot be written: choose a folder that exists.")
            .arg(path),
        {}};
}

Error notWritten(const QString& path, const Error& error)
{
    return {error.code == ErrorCode::InvalidInput ? ErrorCode::InvalidInput : ErrorCode::Storage,
            QCoreApplication::translate("ContactExport",
                                        "The file %1 could not be written. Is the disk full, or the folder read-only?")
                .arg(path),
            error.detail};
}

Result<WrittenExport> writeDossier(Dossier dossier, QString path, MediaStore* media)
{
    return write(dossier, path, [media](const QString& id) { return media->read(id).result(); });
}

PrivacyCounts countsOf(const Dossier& dossier, const WrittenExport& written)
{
    PrivacyCounts counts{.conversations = dossier.conversations.size(),
                         .contacts = 1,
                         .mediaFiles = written.mediaFiles,
                         .mediaBytes = written.mediaBytes,
                         .sessions = dossier.sessions.size(),
                         .notes = dossier.facts.size() + dossier.memory.size() + dossier.callbacks.size()};
    for (const DossierConversation& whole : dossier.conversations)
        for (const Message& message : whole.messages)
            (message.kind == MessageKind::Note ? counts.notes : counts.messages) += 1;
    return counts;
}

}  // namespace

QHash<QString, QString> fileNames(const QList<MediaInfo>& media)
{
    QHash<QString, QString> names;
    int number = 0;
    for (const MediaInfo& file : media) {
        QString name;
        for (const QChar c : file.name.right(80))
            name += c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : QChar(u'_');
        names.insert(file.mediaId, QStringLiteral("files/%1-%2").arg(++number, 3, 10, QLatin1Char('0')).arg(name));
    }
    return names;
}

QByteArray html(const Dossier& dossier, const QHash<QString, QString>& files)
{
    const Contact& contact = dossier.contact;
    QString person = line(translate("ContactExport", "Name"), contact.name)
                     + line(translate("ContactExport", "E-mail"), contact.email)
                     + line(translate("ContactExport", "Telephone"), contact.phone)
                     + line(translate("ContactExport", "Language"), contact.language)
                     + line(translate("ContactExport", "Known since"), when(contact.createdAt));
    if (dossier.blocked)
        person += line(translate("ContactExport", "Blocked"),
                       dossier.blockReason.isEmpty() ? translate("ContactExport", "yes") : dossier.blockReason);
    QString addresses;
    for (const DossierIdentity& identity : dossier.identities)
        addresses += identityHtml(identity);
    for (const DossierSession& session : dossier.sessions)
        addresses += line(translate("ContactExport", "Browser"),
                          QStringList{when(session.createdAt), session.name, session.email}.join(QStringLiteral("  ")));
    QString facts;
    for (const FactRow& fact : dossier.facts)
        facts += line(QString(when(fact.at) % u' ' % fact.staffName), fact.text);
    QString memory;
    for (const MemoryFact& fact : dossier.memory)
        memory += line(QString(when(fact.at) % u' ' % fact.name), fact.value);
    QString callbacks;
    for (const Callback& callback : dossier.callbacks)
        callbacks += line(when(callback.dueAt), QStringList{callback.phone, callback.note}.join(QStringLiteral("  ")));
    const QString title = translate("ContactExport", "Personal data");
    return QString(
               u"<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
               u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>"
               % safe(title)
               % u"</title>\n<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
                 u"th{text-align:start;vertical-align:top;width:14em;font-weight:normal;color:#555}td,th{padding:.3em .6em}"
                 u"table{border-collapse:collapse;width:100%}tr{border-top:1px solid #ddd}</style>\n</head>\n<body>\n<h1>"
               % safe(title) % u"</h1>\n<p>"
               % safe(translate("ContactExport", "Written on %1").arg(when(dossier.readAt))) % u"</p>\n"
               % section(translate("ContactExport", "Person"), person)
               % section(translate("ContactExport", "Addresses and browsers"), addresses)
               % section(translate("ContactExport", "What staff wrote down"), facts)
               % section(translate("ContactExport", "What the AI remembers"), memory)
               % section(translate("ContactExport", "Promised callbacks"), callbacks)
               % conversationsHtml(dossier, files) % u"</body>\n</html>\n")
        .toUtf8();
}

Json json(const Dossier& dossier, const QHash<QString, QString>& files)
{
    const Contact& c = dossier.contact;
    Json facts = Json::array(), identities = Json::array(), sessions = Json::array(), conversations = Json::array();
    for (const FactRow& fact : dossier.facts)
        facts.push_back({{"at", toStd(isoTime(fact.at))}, {"by", toStd(fact.staffName)}, {"text", toStd(fact.text)}});
    Json memory = Json::array();
    for (const MemoryFact& fact : dossier.memory)
        memory.push_back({{"at", toStd(isoTime(fact.at))},
                          {"by", toStd(fact.origin)},
                          {"name", toStd(fact.name)},
                          {"value", toStd(fact.value)},
                          {"until", fact.expiresAt > 0 ? toStd(isoTime(fact.expiresAt)) : std::string()}});
    Json callbacks = Json::array();
    for (const Callback& callback : dossier.callbacks)
        callbacks.push_back({{"due", toStd(isoTime(callback.dueAt))},
                             {"phone", toStd(callback.phone)},
                             {"about", toStd(callback.note)},
                             {"promised", toStd(isoTime(callback.createdAt))},
                             {"ended", callback.endedAt > 0 ? toStd(isoTime(callback.endedAt)) : std::string()}});
    for (const DossierIdentity& i : dossier.identities)
        identities.push_back({{"channel", toStd(i.channel)},
                              {"account", toStd(i.account)},
                              {"address", toStd(i.address)},
                              {"since", toStd(isoTime(i.createdAt))},
                              {"opted_out", i.optedOutAt > 0 ? toStd(isoTime(i.optedOutAt)) : std::string()},
                              {"participants", membersJson(i.members)}});
    for (const DossierSession& s : dossier.sessions)
        sessions.push_back({{"id", toStd(s.publicId)},
                            {"name", toStd(s.name)},
                            {"email", toStd(s.email)},
                            {"language", toStd(s.language)},
                            {"since", toStd(isoTime(s.createdAt))}});
    for (const DossierConversation& whole : dossier.conversations)
        conversations.push_back(conversationJson(whole, files));
    return {{"written_at", toStd(isoTime(dossier.readAt))},
            {"contact",
             {{"id", toStd(c.publicId)},
              {"name", toStd(c.name)},
              {"email", toStd(c.email)},
              {"phone", toStd(c.phone)},
              {"language", toStd(c.language)},
              {"since", toStd(isoTime(c.createdAt))},
              {"blocked", dossier.blocked},
              {"block_reason", toStd(dossier.blockReason)}}},
            {"facts", std::move(facts)},
            {"memory", std::move(memory)},
            {"callbacks", std::move(callbacks)},
            {"identities", std::move(identities)},
            {"sessions", std::move(sessions)},
            {"conversations", std::move(conversations)}};
}

Result<WrittenExport> write(const Dossier& dossier, const QString& path, const ReadMedia& read)
{
    const Result<> good = checkPath(path);
    if (!good)
        return good.error();
    WrittenExport written;
    QHash<QString, QString> names = fileNames(dossier.media);
    ZipFile zip(path, QDateTime::currentDateTime());
    Result<> done = zip.open();
    for (const MediaInfo& file : dossier.media) {
        const Result<MediaData> data = done ? read(file.mediaId) : Result<MediaData>(done.error());
        if (done && !data) {
            written.missing << names.take(file.mediaId);
            continue;
        }
        if (done)
            done = zip.add({names.value(file.mediaId), data->data});
        written.mediaFiles += done ? 1 : 0;
        written.mediaBytes += done ? data->data.size() : 0;
    }
    if (done)
        done = zip.add({QStringLiteral("contact.html"), html(dossier, names)});
    if (done)
        done = zip.add(
            {QStringLiteral("contact.json"), QByteArray::fromStdString(json(dossier, names).dump(2)) + '\n'});
    const Result<qint64> finished = done ? zip.finish() : Result<qint64>(done.error());
    if (!finished)
        return notWritten(path, finished.error());
    written.bytes = *finished;
    return written;
}

Task<ContactExport> run(DossierStore* dossiers, MediaStore* media, ContactId contact, QString path, QString actor)
{
    auto reading = dossiers->read(contact);
    const Result<Dossier> dossier = co_await reading;
    if (!dossier)
        co_return dossier.error();
    QFuture<Result<WrittenExport>> writing = QtConcurrent::run(writeDossier, *dossier, path, media);
    const Result<WrittenExport> written = co_await writing;
    if (!written)
        co_return written.error();
    const ContactExport done{path, written->bytes, countsOf(*dossier, *written)};
    const Json details = {{"conversations", done.counts.conversations},
                          {"messages", done.counts.messages},
                          {"files", done.counts.mediaFiles}};
    const QString target = dossier->contact.publicId;
    auto noting = dossiers->exported(target, actor, details);
    const Result<> noted = co_await noting;
    if (!noted) {
        QFile::remove(path);  // nothing leaves without a row that tells it
        co_return noted.error();
    }
    co_return done;
}

}  // namespace frontdesk::contactexport
