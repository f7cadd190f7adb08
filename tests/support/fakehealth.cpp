// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehealth.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {

}  // namespace frontdesk::test
