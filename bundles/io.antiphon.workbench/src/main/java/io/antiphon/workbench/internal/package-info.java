@NullMarked
package io.antiphon.workbench.internal;

import org.jspecify.annotations.NullMarked;
