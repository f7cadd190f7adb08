# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/base/corotest DEPS Frontdesk::base)
frontdesk_add_test(core/base/whendonetest DEPS Frontdesk::base)
frontdesk_add_test(core/base/redacttest DEPS Frontdesk::base ROWS "K2;K3")
frontdesk_add_test(core/base/evenclocktest DEPS Frontdesk::base ROWS "X2")
frontdesk_add_test(core/base/agreementtest DEPS Frontdesk::base ROWS "N4")
