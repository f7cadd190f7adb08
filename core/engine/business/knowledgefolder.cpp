// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/knowledgefolder.h"

#include "core/base/platform.h"
#include "core/knowledge/document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace frontdesk {
namespace {

struct SayKnowledgeFolder {
    Q_DECLARE_TR_FUNCTIONS(KnowledgeFolder)
};

constexpr QStringView AnswersName = u"answers.md";
constexpr QStringView AnswersTitle = u"# Questions and answers";
constexpr int MaxFiles = 500;
constexpr int MaxAnswers = 200;
constexpr qsizetype MaxQuestionChars = 300;
constexpr qsizetype MaxAnswerChars = 4000;

/// "prices.csv.md" is shown as "prices.csv": the name that the owner gave.
QString shownName(const QString& fileName)
{
    const QString stem = fileName.chopped(3);
    static const QStringList converted = {QStringLiteral("txt"),  QStringLiteral("csv"),  QStringLiteral("htm"),
                                          QStringLiteral("html"), QStringLiteral("text"), QStringLiteral("markdown")};
    return converted.contains(stem.section(u'.', -1).toLower()) && stem.contains(u'.') ? stem : fileName;
}

KnowledgeFile describe(const QFileInfo& info)
{
    KnowledgeFile file;
    file.name = shownName(info.fileName());
    file.title = file.name;
    file.bytes = info.size();
    file.changedAt = info.lastModified().toMSecsSinceEpoch() * 1000;
    file.typed = info.fileName() == AnswersName;
    file.removable = !file.typed;
    QFile content(info.filePath());
    if (info.size() > MaxDocumentBytes)
        file.problem = SayKnowledgeFolder::tr("It is too large to be used.");
    else if (!content.open(QIODevice::ReadOnly))
        file.problem = SayKnowledgeFolder::tr("It cannot be read: %1").arg(content.errorString());
    if (!file.problem.isEmpty())
        return file;
    const KnowledgeDocument document = readDocument(QString::fromUtf8(content.readAll()), info.completeBaseName());
    file.title = document.title;
    file.passages = int(document.chunks.size());
    if (document.chunks.isEmpty())
        file.problem = SayKnowledgeFolder::tr("There is no text in it.");
    return file;
}

QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name | QDir::IgnoreCase);
}

/// A line that would begin a new heading or hide text says the same without its marks.
QString harmless(const QString& text)
{
    QStringList lines;
    for (QString line : QString(text).replace(QStringLiteral("<!--"), QStringLiteral("<! --")).split(u'\n')) {
        line = line.trimmed();
        while (line.startsWith(u'#'))
            line = line.mid(1).trimmed();
        lines << line;
    }
    return lines.join(u'\n').trimmed();
}

}  // namespace

QString answersToMarkdown(const QList<TypedAnswer>& answers)
{
    QString out = AnswersTitle % u"\n";
    for (const TypedAnswer& pair : answers)
        out += u"\n## " % harmless(pair.question).simplified() % u"\n\n" % harmless(pair.answer) % u"\n";
    return out;
}

QList<TypedAnswer> answersFromMarkdown(const QString& text)
{
    QList<TypedAnswer> answers;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"## "))
            answers << TypedAnswer{line.mid(3).trimmed(), {}};
        else if (!answers.isEmpty())
            answers.last().answer += line % u'\n';
    }
    for (TypedAnswer& pair : answers)
        pair.answer = pair.answer.trimmed();
    return answers;
}

KnowledgeOverview KnowledgeFolder::overview() const
{
    KnowledgeOverview all;
    all.folder = m_folder;
    for (const QFileInfo& info : filesIn(m_folder)) {
        all.files << describe(info);
        all.passages += all.files.last().passages;
    }
    return all;
}

Result<> KnowledgeFolder::write(const QString& name, const QByteArray& bytes) const
{
    if (const Result<> made = platform::makePrivateFolder(m_folder); !made)
        return made.error();
    QSaveFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return Error{ErrorCode::Storage,
                     SayKnowledgeFolder::tr("The file %1 cannot be written: %2").arg(file(name), target.errorString()),
                     {}};
    return {};
}

Result<AddedDocument> KnowledgeFolder::add(const QString& name, const QByteArray& data) const
{
    Result<ImportedDocument> imported = importDocument(name, data);
    if (!imported)
        return imported.error();
    // The typed answers have a form of their own.
    if (imported->fileName.compare(AnswersName, Qt::CaseInsensitive) == 0)
        imported->fileName = QStringLiteral("answers-file.md");
    AddedDocument added;
    added.replaced = QFile::exists(file(imported->fileName));
    if (!added.replaced && filesIn(m_folder).size() >= MaxFiles)
        return Error{ErrorCode::InvalidInput,
                     SayKnowledgeFolder::tr("There are %n documents already. Remove one first.", nullptr, MaxFiles),
                     {}};
    if (readDocument(QString::fromUtf8(imported->text), {}).chunks.isEmpty())
        return Error{
            ErrorCode::InvalidInput, SayKnowledgeFolder::tr("There is no text in \"%1\".").arg(safeFileName(name)), {}};
    if (const Result<> written = write(imported->fileName, imported->text); !written)
        return written.error();
    added.file = describe(QFileInfo(file(imported->fileName)));
    return added;
}

Result<> KnowledgeFolder::remove(const QString& wanted) const
{
    // Only what the folder itself lists can be named: no path gets in here.
    for (const QFileInfo& info : filesIn(m_folder)) {
        if (shownName(info.fileName()) != wanted)
            continue;
        const QString aside = m_folder % u"/removed";
        if (const Result<> made = platform::makePrivateFolder(aside); !made)
            return made.error();
        const QString target = aside % u'/' % info.fileName();
        if ((QFile::exists(target) && !QFile::remove(target)) || !QFile::rename(info.filePath(), target))
            return Error{
                ErrorCode::Storage, SayKnowledgeFolder::tr("The file %1 cannot be moved.").arg(info.filePath()), {}};
        return {};
    }
    return Error{ErrorCode::NotFound, SayKnowledgeFolder::tr("There is no document \"%1\" any more.").arg(wanted), {}};
}

QList<TypedAnswer> KnowledgeFolder::answers() const
{
    QFile content(file(AnswersName.toString()));
    return content.open(QIODevice::ReadOnly) ? answersFromMarkdown(QString::fromUtf8(content.read(MaxDocumentBytes)))
                                             : QList<TypedAnswer>();
}

Result<> KnowledgeFolder::saveAnswers(const QList<TypedAnswer>& answers) const
{
    QList<TypedAnswer> kept;
    for (const TypedAnswer& pair : answers) {
        const TypedAnswer clean{harmless(pair.question).simplified(), harmless(pair.answer)};
        if (clean.question.isEmpty() || clean.answer.isEmpty())
            continue;
        if (clean.question.size() > MaxQuestionChars || clean.answer.size() > MaxAnswerChars)
            return Error{ErrorCode::InvalidInput,
                         SayKnowledgeFolder::tr("The answer to \"%1\" is too long. Put long texts into a document.")
                             .arg(clean.question.left(60)),
                         QStringLiteral("answers")};
        kept << clean;
    }
    if (kept.size() > MaxAnswers)
        return Error{ErrorCode::InvalidInput,
                     SayKnowledgeFolder::tr("Only %n answers can be typed here. Put the others into a document.",
                                            nullptr, MaxAnswers),
                     {}};
    if (!kept.isEmpty())
        return write(AnswersName.toString(), answersToMarkdown(kept).toUtf8());
    const QString path = file(AnswersName.toString());
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::Storage, SayKnowledgeFolder::tr("The file %1 cannot be removed.").arg(path), {}};
    return {};
}

}  // namespace frontdesk
