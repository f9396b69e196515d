@NullMarked
package io.antiphon.launcher;

import org.jspecify.annotations.NullMarked;
