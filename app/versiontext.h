// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace frontdesk {

/// What --version prints; `verbose` adds the libraries that are built in.
[[nodiscard]] QString versionText(bool verbose);

}  // namespace frontdesk
