/** What is handed on: the report, feedback as it is stored, and feedback with how it was understood. */
@NullMarked
package io.antiphon.cli.internal.export;

import org.jspecify.annotations.NullMarked;
