<#
.SYNOPSIS
Sets Homeward up on Windows where that is still to do, then runs it on the reference case, which it makes itself.

.DESCRIPTION
UNTESTED: written with care, from the same lock as the Linux set-up, but not yet run on a Windows machine.
Needs Windows 10 or 11 on x86-64 and Python 3.11 to 3.14 from python.org (with the "py" launcher). Workers are limited
in memory and time, but Windows has no counterpart to the system call filter that Linux has: 'homeward doctor' says so.

.PARAMETER Folder
Gets the pictures, the case and the report; homeward-demo in the checkout where it is left out.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File installer\run.ps1
#>
param([string]$Folder = '')

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Checkout = Split-Path -Parent $PSScriptRoot
$Venv = Join-Path $Checkout '.venv'
$Python = Join-Path $Venv 'Scripts\python.exe'
$Command = Join-Path $Venv 'Scripts\homeward.cmd'
$Lock = Join-Path $PSScriptRoot 'requirements.txt'
$DoneMark = Join-Path $Venv '.done-requirements.txt'
$Log = Join-Path $Venv 'setup.log'
$NeededMB = 1600

function Stop-WithSentence([string]$Sentence) {
    [Console]::Error.WriteLine($Sentence)
    exit 1
}

# What has to be the same for an earlier set-up to count: lock, this script, place and Python.
function Get-Mark {
    $Files = (Get-FileHash -Algorithm SHA256 -LiteralPath $Lock, $PSCommandPath).Hash -join ' '
    $Version = & $Python -c 'import sys; print(sys.version)'
    return "$Files`n$Checkout`n$Version"
}

function Test-Prepared {
    if (-not ((Test-Path -LiteralPath $DoneMark) -and (Test-Path -LiteralPath $Python) -and
            (Test-Path -LiteralPath $Command))) {
        return $false
    }
    return (Get-Mark) -eq (Get-Content -Raw -LiteralPath $DoneMark)
}

# Windows PowerShell turns what a program says on stderr into errors; only its exit status counts here.
function Invoke-Quietly([scriptblock]$Block) {
    $Before = $ErrorActionPreference
    $ErrorActionPreference = 'Continue'
    try { & $Block } finally { $ErrorActionPreference = $Before }
}

function Find-Python {
    $Check = 'import sys; sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 14) and sys.maxsize > 2**32))'
    foreach ($Candidate in @(@('python'), @('py', '-3.14'), @('py', '-3.13'), @('py', '-3.12'), @('py', '-3.11'))) {
        if (-not (Get-Command $Candidate[0] -ErrorAction SilentlyContinue)) { continue }
        $Arguments = @($Candidate | Select-Object -Skip 1) + @('-c', $Check)
        Invoke-Quietly { & $Candidate[0] @Arguments 2>$null | Out-Null }
        if ($LASTEXITCODE -eq 0) { return , $Candidate }
    }
    Stop-WithSentence 'Homeward needs 64-bit Python 3.11 to 3.14, and none is here: install it from the Python web site or your software centre.'
}

function Install-Everything {
    [Console]::Error.WriteLine('Setting up Homeward; this is done once and takes a few minutes.')
    $FreeMB = [math]::Floor((Get-Item -LiteralPath $Checkout).PSDrive.Free / 1MB)
    if (-not (Test-Path -LiteralPath $Venv) -and $FreeMB -lt $NeededMB) {
        Stop-WithSentence "The disk has $FreeMB MB free at $Checkout; setting up needs $NeededMB MB. Make room and start again."
    }
    if (-not (Test-Path -LiteralPath $Python)) {
        $Candidate = Find-Python
        $Arguments = @($Candidate | Select-Object -Skip 1) + @('-m', 'venv', '--clear', $Venv)
        Invoke-Quietly { & $Candidate[0] @Arguments | Out-Null }
        if ($LASTEXITCODE -ne 0) { Stop-WithSentence "No environment could be made in ${Venv}: see that the folder can be written to." }
    }
    if (Test-Path -LiteralPath $DoneMark) { Remove-Item -LiteralPath $DoneMark }
    Install-Packages
    Add-Command
    [IO.File]::WriteAllText($DoneMark, (Get-Mark))
    [Console]::Error.WriteLine('Set up.')
}

function Install-Packages {
    $Arguments = @('-m', 'pip', 'install', '--require-hashes', '--no-deps', '--only-binary', ':all:',
        '--disable-pip-version-check', '--no-input', '--progress-bar', 'off', '-r', $Lock)
    if ($env:HOMEWARD_WHEELS) {
        if (-not (Test-Path -LiteralPath $env:HOMEWARD_WHEELS -PathType Container)) {
            Stop-WithSentence "HOMEWARD_WHEELS names $env:HOMEWARD_WHEELS, and there is no such folder."
        }
        $Arguments += @('--no-index', '--find-links', $env:HOMEWARD_WHEELS)
    }
    [Console]::Error.WriteLine('Installing Python packages (about 250 MB are fetched the first time).')
    Invoke-Quietly { & $Python @Arguments *> $Log }
    if ($LASTEXITCODE -ne 0) {
        Stop-WithSentence "The Python packages could not be installed: connect this machine, or put the wheels in a folder and name it in HOMEWARD_WHEELS. Details: $Log"
    }
}

# -P keeps the folder that the command is started in from being searched for code. The checkout is named relative to
# the command, so that the file is plain ASCII whatever the path is.
function Add-Command {
    $Lines = '@setlocal', '@set "PYTHONPATH=%~dp0..\.."', '@"%~dp0python.exe" -P -m app %*'
    [IO.File]::WriteAllText($Command, ($Lines -join "`r`n") + "`r`n", (New-Object Text.ASCIIEncoding))
}

if (-not (Test-Prepared)) { Install-Everything }
if (-not $Folder) { $Folder = Join-Path $Checkout 'homeward-demo' }
& $Command demo $Folder
exit $LASTEXITCODE
