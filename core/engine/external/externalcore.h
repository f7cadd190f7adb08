// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/externalskills.h"
#include "core/engine/engineoptions.h"
#include "core/net/nettransport.h"
#include "core/net/recordedtransport.h"

namespace frontdesk {

struct EngineCore;

/// Skills out of files as parts of the engine. Engine thread.
class ExternalCore {
public:
    ExternalCore(EngineCore& core, const EngineOptions& options);
    ~ExternalCore();
    Q_DISABLE_COPY_MOVE(ExternalCore)

    /// Brings skills and configuration in line with core.configuration, which was just read.
    void take();
    /// No new work; what runs is told to end.
    void shutDown() { skills.shutDown(); }

    NetTransport transport;      ///< its own: streams that last must not hold up others' requests
    RecordedTransport recorded;  ///< the same, for the log of what left this PC
    external::SystemResolver resolver;
    external::ExternalSkills skills;

private:
    EngineCore& m_core;
};

}  // namespace frontdesk
