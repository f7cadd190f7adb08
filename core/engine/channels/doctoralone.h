// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "core/engine/engineoptions.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace frontdesk {

/// The doctor without a running engine, for the command line: what can be looked at from here. Nothing is started, and
/// nothing listens. One thread with an event loop.
class DoctorAlone final : public QObject {
    Q_OBJECT

public:
    explicit DoctorAlone(const EngineOptions& options, QObject* parent = nullptr);
    ~DoctorAlone() override;

    [[nodiscard]] QFuture<Result<QList<DoctorCheck>>> run(QString account);
    [[nodiscard]] QFuture<Result<DoctorCheck>> fix(QString id, QString account);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// For programs: {"good": true, "checks": [...]}; good = nothing is broken and nothing is a warning.
[[nodiscard]] QByteArray doctorJson(const QList<DoctorCheck>& checks);
[[nodiscard]] Result<QList<DoctorCheck>> doctorFromJson(const QByteArray& json);
[[nodiscard]] bool isFinding(const DoctorCheck& check);

}  // namespace frontdesk
