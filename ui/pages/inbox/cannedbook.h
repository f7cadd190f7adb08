// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

#include <QObject>

#include <functional>
#include <optional>

namespace frontdesk {

class CoreBridge;

/// What replaces the variables of a saved reply; empty values vanish together with the space before them.
struct CannedValues {
    QString customer;
    QString agent;
    QString staff;
    QString company;
};
[[nodiscard]] QString expandCanned(const QString& text, const CannedValues& values);

/// The saved replies as the window knows them. GUI thread only.
class CannedBook final : public QObject {
    Q_OBJECT

public:
    explicit CannedBook(CoreBridge& bridge, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] const QList<CannedReply>& all() const { return m_replies; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Shortcuts that begin with `text` first, then those that have it anywhere.
    [[nodiscard]] QList<CannedReply> matching(const QString& text) const;
    /// `done` gets a sentence, empty when it went well.
    void save(const CannedReply& reply, std::function<void(const QString& problem, const CannedReply& saved)> done);
    void remove(const QString& id, std::function<void(const QString& problem)> done);

Q_SIGNALS:
    void changed();
    void failed(const QString& reason);

private:
    CoreBridge& m_bridge;
    QList<CannedReply> m_replies;
    bool m_loaded = false;
};

}  // namespace frontdesk
