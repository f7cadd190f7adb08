// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"
#include "ui/bridge/oneask.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace frontdesk {

class BackupRow;
class ChipLabel;
class EmptyState;
class FlowView;
class MoveView;
class RestoreView;
class SettingsBanner;
class SheetPanel;
class StatusCard;
class TextLabel;

/// Set-up page "Backup": the state at a glance, the backups with a check and the way back, the recovery sheet, the move
/// to a new PC. Arguments: "sheet", "restore", "move".
class BackupPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit BackupPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    enum View : quint8 { Overview, Sheet, Restore, Move };
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    [[nodiscard]] int view() const;
    [[nodiscard]] StatusCard* status() const { return m_status; }
    [[nodiscard]] QList<BackupRow*> rows() const { return m_rows; }
    [[nodiscard]] SheetPanel* sheet() const { return m_sheet; }
    [[nodiscard]] RestoreView* restore() const { return m_restore; }
    [[nodiscard]] MoveView* move() const { return m_move; }
    [[nodiscard]] QPushButton* backUpButton() const { return m_backUp; }
    [[nodiscard]] SettingsBanner* sheetBanner() const { return m_noSheet; }
    /// A restore waits for the next start.
    [[nodiscard]] SettingsBanner* stagedBanner() const { return m_staged; }
    [[nodiscard]] SettingsBanner* problemBanner() const { return m_problem; }
    [[nodiscard]] SettingsBanner* diskBanner() const { return m_sameDisk; }
    [[nodiscard]] ChipLabel* chip() const { return m_chip; }
    void refresh();
    /// What the folder dialogs do once a folder is chosen.
    void useFolder(const QString& folder);
    void backUpTo(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildOverview();
    [[nodiscard]] QWidget* buildHead();
    void buildBanners(QVBoxLayout* body);
    void buildCards(QVBoxLayout* body);
    void wire();
    void show(const BackupState& state);
    void showRows();
    void showBanners();
    void setView(View view);
    void openRestore(const QString& path, bool withWords);
    void verify(BackupRow* row, const QString& path);
    void restart();
    void cancelRestore();
    void askForFolder(const QString& title, void (BackupPage::*chosen)(const QString&));

    PageContext m_context;
    BackupState m_state;
    bool m_loaded = false;
    OneAsk m_asking;
    bool m_making = false;  ///< backUpNow() of this page runs
    QTimer m_timer;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ChipLabel* m_chip;
    QPushButton* m_backUp;
    SettingsBanner* m_problem;
    SettingsBanner* m_staged;
    SettingsBanner* m_noSheet;
    SettingsBanner* m_sameDisk;
    StatusCard* m_status;
    QVBoxLayout* m_list;
    TextLabel* m_noRows;
    TextLabel* m_sheetState;
    TextLabel* m_aside;
    QList<BackupRow*> m_rows;
    QWidget* m_overview;
    FlowView* m_sheetView;
    SheetPanel* m_sheet;
    RestoreView* m_restore;
    MoveView* m_move;
};

}  // namespace frontdesk
