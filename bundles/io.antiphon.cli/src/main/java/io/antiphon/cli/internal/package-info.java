@NullMarked
package io.antiphon.cli.internal;

import org.jspecify.annotations.NullMarked;
