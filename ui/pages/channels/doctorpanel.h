// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class EmptyState;
class FindingRow;
class Section;
class TextLabel;
class ToastArea;

/// The setup doctor: one button that checks everything, and what it found, worst first; what is good is folded away.
/// A fix says first what it would change, and asks.
class DoctorPanel final : public QWidget {
    Q_OBJECT

public:
    DoctorPanel(CoreBridge& bridge, ToastArea& toasts, QWidget* parent = nullptr);

    /// Names of accounts for the findings.
    void setAccounts(const QList<ChannelAccountInfo>& accounts);
    /// Empty = everything.
    void run(const QString& account = {});
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QPushButton* runButton() const { return m_run; }
    [[nodiscard]] QString summary() const;
    /// Those that are not good, in the order shown, then the good ones.
    [[nodiscard]] QList<FindingRow*> rows() const { return m_rows; }
    [[nodiscard]] Section* goodSection() const { return m_good; }

Q_SIGNALS:
    /// Something was mended: what the accounts say may be another thing now.
    void mended();

private:
    void build();
    void show(const QList<DoctorCheck>& checks);
    void addRow(const DoctorCheck& check, QVBoxLayout* into);
    void ask(FindingRow* row);
    void mend(const QString& checkId, const QString& account);
    void took(const QString& checkId, const QString& account, const Result<DoctorCheck>& result);
    [[nodiscard]] FindingRow* rowOf(const QString& checkId, const QString& account) const;

    CoreBridge& m_bridge;
    ToastArea& m_toasts;
    QHash<QString, QString> m_names;
    QList<DoctorCheck> m_checks;
    QString m_account;  ///< of the last run
    bool m_running = false;
    QPushButton* m_run;
    TextLabel* m_summary;
    EmptyState* m_empty;
    QWidget* m_list;
    QVBoxLayout* m_column;
    QList<FindingRow*> m_rows;
    Section* m_good = nullptr;
};

}  // namespace frontdesk
