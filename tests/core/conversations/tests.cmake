# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/conversations/turnplannertest DEPS Frontdesk::conversations ROWS "E5")
frontdesk_add_test(core/conversations/framerelaytest DEPS Frontdesk::conversations)
frontdesk_add_test(core/conversations/escalationscoretest DEPS Frontdesk::conversations ROWS "G1")
frontdesk_add_test(core/conversations/ownerwatchtest DEPS Frontdesk::conversations Frontdesk::store ROWS "P10;P13")
