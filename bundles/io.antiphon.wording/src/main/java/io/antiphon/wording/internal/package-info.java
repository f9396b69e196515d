@NullMarked
package io.antiphon.wording.internal;

import org.jspecify.annotations.NullMarked;
