// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commandline.h"
#include "app/instancelink.h"

#include <QFuture>
#include <QHash>

namespace frontdesk {

class PrivacyConsole;

/// "purge", "export <contact row> <path, percent encoded>" or "erase <contact row>": asks the program that holds the data
/// folder, or does it here when none does. The value is a sentence for people. Blocks; needs an application object.
[[nodiscard]] Result<QString> performPrivacyAct(const QByteArray& act, const LaunchOptions& launch,
                                                const QByteArray& masterKey);

/// The other end: "privacy <act>" starts one and answers "ok <number>", "privacy-state <number>" answers "busy",
/// "ok <sentence>" or "error <sentence>". Main thread.
class PrivacyLink final : public QObject {
    Q_OBJECT

public:
    /// `console` gives the console or null while the engine is not ready.
    PrivacyLink(InstanceServer& link, std::function<PrivacyConsole*()> console, QObject* parent = nullptr);

private:
    [[nodiscard]] QByteArray start(const QByteArray& act);
    [[nodiscard]] QByteArray state(const QByteArray& number);
    template <class T>
    void follow(QFuture<Result<T>> future);

    std::function<PrivacyConsole*()> m_console;
    int m_last = 0;
    QHash<int, QByteArray> m_answers;  ///< empty = busy
};

}  // namespace frontdesk
