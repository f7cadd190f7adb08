// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"
#include "ui/widgets/flowview.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace frontdesk {

class Card;
class CoreBridge;
class FormField;

/// Restore in three steps on one page: which backup (and its words when this PC cannot open it), what is in it, and the
/// act. With words the check is the preparation itself: it is taken back when one leaves or chooses something else.
class RestoreView final : public FlowView {
    Q_OBJECT

public:
    explicit RestoreView(CoreBridge& bridge, QWidget* parent = nullptr);

    /// `withWords`: comes from another PC. An empty path is chosen here.
    void begin(const QString& path, bool withWords);
    void setPath(const QString& path);
    /// What waited for the next start was taken back.
    void forgetStaged();
    [[nodiscard]] QLineEdit* path() const { return m_path; }
    [[nodiscard]] QCheckBox* foreign() const { return m_foreign; }
    [[nodiscard]] QPlainTextEdit* words() const { return m_words; }
    [[nodiscard]] QCheckBox* sure() const { return m_sure; }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }
    [[nodiscard]] QString report() const;

private:
    void build();
    void chooseFile();
    void changed();
    void check();
    void checked(const Result<BackupReport>& report);
    void fail(const Error& error);
    void restore();
    void restart();
    void takeBack();
    void staged(bool restarts, const QString& why);
    void cancelStaged();
    [[nodiscard]] QStringList typed() const;

    CoreBridge& m_bridge;
    quint64 m_round = 0;      ///< answers about another choice are dropped
    bool m_prepared = false;  ///< by the check, before the last button
    bool m_staged = false;    ///< prepared, waits for the next start
    QLineEdit* m_path;
    FormField* m_pathField;
    QCheckBox* m_foreign;
    QPlainTextEdit* m_words;
    FormField* m_wordsField;
    QPushButton* m_check;
    Card* m_choice;
    Card* m_found;
    TextLabel* m_report;
    TextLabel* m_aside;
    QCheckBox* m_sure;
    QPushButton* m_restore;
    QPushButton* m_cancel;
};

}  // namespace frontdesk
