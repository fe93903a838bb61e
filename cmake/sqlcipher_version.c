/* SPDX-FileCopyrightText: 2026 The Florin contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

/* Prints the version number alone: PRAGMA cipher_version answers "4.6.1 community". */
static int print_version(void* unused, int count, char** values, char** names)
{
    (void)unused;
    (void)names;
    int major = 0, minor = 0, patch = 0;
    if (count < 1 || values[0] == NULL || sscanf(values[0], "%d.%d.%d", &major, &minor, &patch) < 2)
        return 1;
    printf("%d.%d.%d\n", major, minor, patch);
    return 0;
}

int main(void)
{
    sqlite3* db = NULL;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK)
        return EXIT_FAILURE;
    const int result = sqlite3_exec(db, "PRAGMA cipher_version", print_version, NULL, NULL);
    sqlite3_close(db);
    return result == SQLITE_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
