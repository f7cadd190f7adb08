# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/store/databasetest DEPS Frontdesk::store TIMEOUT 60)
frontdesk_add_test(core/store/databasefailuretest DEPS Frontdesk::store TIMEOUT 60)
frontdesk_add_test(core/store/killtest DEPS Frontdesk::store TIMEOUT 60)
frontdesk_add_test(core/store/migratortest DEPS Frontdesk::store)
frontdesk_add_test(core/store/sealertest DEPS Frontdesk::store)
frontdesk_add_test(core/store/probetest DEPS Frontdesk::store ROWS "K3")
frontdesk_add_test(core/store/stafftest DEPS Frontdesk::store)
frontdesk_add_test(core/store/knowledgestoretest DEPS Frontdesk::store)
