// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

#include <QList>

namespace frontdesk {

/// All pages in the order of the rail. The only place of the shell that knows them.
[[nodiscard]] QList<Page> allPages();

}  // namespace frontdesk
