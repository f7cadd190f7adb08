# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/net/sseparsertest DEPS Frontdesk::net TIMEOUT 60 ROWS "E2")
frontdesk_add_test(core/net/netstreamtest DEPS Frontdesk::net TIMEOUT 120 ROWS "E2;J4")
