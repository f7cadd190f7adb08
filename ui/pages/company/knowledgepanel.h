// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

#include <QWidget>

class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class TextLabel;

/// The owner's documents: drop files, see how many passages they gave, take them away.
class KnowledgePanel final : public QWidget {
    Q_OBJECT

public:
    explicit KnowledgePanel(CoreBridge& bridge, QWidget* parent = nullptr);

    void reload();
    void setOverview(const KnowledgeOverview& overview);
    /// Reads the files on the pool and hands them over one by one.
    void addFiles(const QStringList& paths);
    [[nodiscard]] int passages() const { return m_overview.passages; }
    /// What the last files were refused for, one sentence per line; empty = all were taken.
    [[nodiscard]] QString problems() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void next();
    void take(const QString& name, const Result<AddedDocument>& added);
    void remove(const QString& name);
    void showProblem(const QString& sentence);
    [[nodiscard]] QWidget* makeRow(const KnowledgeFile& file);

    CoreBridge& m_bridge;
    KnowledgeOverview m_overview;
    QWidget* m_drop;
    TextLabel* m_summary;
    TextLabel* m_problems;
    QVBoxLayout* m_rows;
    QWidget* m_list = nullptr;
    QStringList m_waiting;
    bool m_adding = false;
};

}  // namespace frontdesk
