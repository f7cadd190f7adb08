# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/channels/webchatpayloadtest DEPS Frontdesk::channels TIMEOUT 60)
frontdesk_add_test(core/channels/customerpayloadtest DEPS Frontdesk::channels TIMEOUT 60 ROWS "X4")
