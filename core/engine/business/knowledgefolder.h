// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"
#include "core/engine/business/documentimport.h"

namespace frontdesk {

/// The owner's documents: plain files in `<configuration folder>/knowledge`, so that they can be looked at, copied and
/// kept in a backup. All functions block on the disk: pool threads only. Files are never deleted, only moved aside.
class KnowledgeFolder {
public:
    explicit KnowledgeFolder(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const QString& path() const { return m_folder; }
    /// Every file with its passages, by name. A folder that does not exist is empty.
    [[nodiscard]] KnowledgeOverview overview() const;
    [[nodiscard]] Result<AddedDocument> add(const QString& name, const QByteArray& data) const;
    [[nodiscard]] Result<> remove(const QString& shownName) const;
    [[nodiscard]] QList<TypedAnswer> answers() const;
    [[nodiscard]] Result<> saveAnswers(const QList<TypedAnswer>& answers) const;

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder % u'/' % name; }
    [[nodiscard]] Result<> write(const QString& name, const QByteArray& bytes) const;

    QString m_folder;
};

/// answers.md, and what was typed from it. Pure; they undo each other.
[[nodiscard]] QString answersToMarkdown(const QList<TypedAnswer>& answers);
[[nodiscard]] QList<TypedAnswer> answersFromMarkdown(const QString& text);

}  // namespace frontdesk
