/** Registers of any size that nobody wrote, and how quick the window is with them. */
@NullMarked
package io.antiphon.benchmarks.register;

import org.jspecify.annotations.NullMarked;
