// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebusiness.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {

}  // namespace frontdesk::test
