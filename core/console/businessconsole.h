// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/agentconfig.h"
#include "core/model/message.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontdesk {

/// What the owner may change on the Company page; everything else of agent_config.yml stays as it is.
struct BusinessDetails {
    QString companyName;  ///< required, at most 200 characters
    QString description, phone, email, website;
    QString timeZone;  ///< IANA name
    QString agentName;
    QString greeting;    ///< the first of the configured ones; empty = that of the program
    QString disclosure;  ///< empty = that of the program (it is always said, X1)
    WeekHours hours;
    QList<Holiday> holidays;
};

enum class BusinessKind : quint8 {
    Own,     ///< the owner's agent_config.yml answers
    Sample,  ///< no own file yet, or the sample is still chosen: the sample business answers in the real data folder
    Demo,    ///< --demo: a data folder of its own, what is saved is for the next usual start
};

struct BusinessState {
    BusinessDetails details;  ///< of the owner's file; sensible values for a new one while there is none
    BusinessKind kind = BusinessKind::Sample;
    QString file;          ///< what a save writes
    bool ownFile = false;  ///< it exists
};

struct KnowledgeFile {
    QString name;  ///< as shown and as removeDocument() wants it
    QString title;
    int passages = 0;
    qint64 bytes = 0;
    Micros changedAt = 0;
    QString problem;         ///< empty = it is used for answers
    bool typed = false;      ///< the typed questions and answers
    bool removable = false;  ///< lies in the knowledge folder of the owner
};

struct KnowledgeOverview {
    QList<KnowledgeFile> files;  ///< the owner's; by name
    int passages = 0;
    QString folder;
    int sampleDocuments = 0;  ///< of the sample business, while that one answers
};

struct AddedDocument {
    KnowledgeFile file;
    bool replaced = false;  ///< there was one with this name
};

struct TypedAnswer {
    QString question;  ///< at most 300 characters
    QString answer;    ///< at most 4000
};

/// What the assistant would say now, from the owner's file and documents; nothing is stored.
struct TrialAnswer {
    QString text;
    QList<Citation> citations;
    bool knows = true;
    bool wantsHuman = false;
    int documents = 0;  ///< that it could look into
};

/// Rows of the sample business in the store, and what stays.
struct SampleRows {
    int conversations = 0, contacts = 0, messages = 0, documents = 0;
    [[nodiscard]] bool any() const { return conversations + contacts + messages + documents > 0; }
};

/// How the widget looks and where it may be used (settings widget/* and server/cors_origins).
struct WebsiteLook {
    QString title;          ///< empty = made from the company's name
    QString launcher;       ///< text beside the icon, may be empty
    QString color;          ///< #rrggbb
    QString position;       ///< "right" or "left"
    QStringList languages;  ///< "en", "de", "es"; the first is the fallback
    QString phone, email;   ///< shown when the PC is off; empty = those of the company
    QStringList sites;      ///< origins such as https://www.example.com
};

struct WebsiteState {
    WebsiteLook look;
    QString companyName, companyPhone, companyEmail;
    QString publicBaseUrl;  ///< empty = reachable from this computer only
    QString chatPageUrl;
};

/// Answer of the test from outside.
struct ReachResult {
    bool reached = false;
    bool encrypted = false;
    QString text;  ///< what was seen and what to do, for people
};

/// The owner's company: details, knowledge, web site, leaving the demo. Threads and errors as in Console.
class BusinessConsole {
public:
    virtual ~BusinessConsole() = default;

    [[nodiscard]] virtual QFuture<Result<BusinessState>> state() = 0;
    /// Writes the owner's file (made from a template when there is none; comments of an existing one stay) and takes it
    /// into use when it is the one that answers. InvalidInput says which field is wrong.
    [[nodiscard]] virtual QFuture<Result<BusinessState>> save(BusinessDetails details) = 0;

    [[nodiscard]] virtual QFuture<Result<KnowledgeOverview>> knowledge() = 0;
    /// Text, Markdown, CSV and HTML up to 10 MB. InvalidInput says why a file is refused.
    [[nodiscard]] virtual QFuture<Result<AddedDocument>> addDocument(QString name, QByteArray data) = 0;
    /// Moves the file into the folder "removed" beside the others. NotFound.
    [[nodiscard]] virtual QFuture<Result<KnowledgeOverview>> removeDocument(QString name) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<TypedAnswer>>> answers() = 0;
    /// Replaces all of them; pairs without a question or without an answer are left out. At most 200.
    [[nodiscard]] virtual QFuture<Result<KnowledgeOverview>> saveAnswers(QList<TypedAnswer> answers) = 0;
    /// At most 1000 characters. NotFound: there is no file of the owner yet.
    [[nodiscard]] virtual QFuture<Result<TrialAnswer>> tryQuestion(QString question) = 0;

    [[nodiscard]] virtual QFuture<Result<SampleRows>> sampleRows() = 0;
    /// Removes every sample row and lets the owner's file answer from now on; settings stay. Conflict in --demo;
    /// NotFound without a file of the owner. The value is what was removed.
    [[nodiscard]] virtual QFuture<Result<SampleRows>> leaveDemo() = 0;

    [[nodiscard]] virtual QFuture<Result<WebsiteState>> website() = 0;
    [[nodiscard]] virtual QFuture<Result<WebsiteState>> saveWebsite(WebsiteLook look) = 0;
    /// Asks server.public_base_url from this computer, as a visitor's browser would.
    [[nodiscard]] virtual QFuture<Result<ReachResult>> testReach() = 0;
};

}  // namespace frontdesk
