// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"
#include "ui/widgets/flowview.h"

namespace frontdesk {

class CoreBridge;

/// Four steps to another PC; the first two are done here.
class MoveView final : public FlowView {
    Q_OBJECT

public:
    explicit MoveView(CoreBridge& bridge, QWidget* parent = nullptr);

    void setState(const BackupState& state);
    /// Makes the backup for the move in this folder.
    void backUpTo(const QString& folder);
    [[nodiscard]] QPushButton* sheetButton() const { return m_sheet; }
    [[nodiscard]] QPushButton* backUpButton() const { return m_backUp; }
    [[nodiscard]] QString made() const;

Q_SIGNALS:
    void sheetWanted();
    void changed();

private:
    void addStep(int number, const QString& title, const QString& text, const QList<QWidget*>& parts);
    void askForFolder();

    CoreBridge& m_bridge;
    TextLabel* m_sheetState;
    TextLabel* m_made;
    QPushButton* m_sheet;
    QPushButton* m_backUp;
};

}  // namespace frontdesk
